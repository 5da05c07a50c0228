import type { Rule } from '@/lib/engine';
import authorIsTheCustomer from './customer/author-is-the-customer';
import companyIsTheSubject from './customer/company-is-the-subject';
import customerNotNamed from './customer/customer-not-named';
import customerTooBroad from './customer/customer-too-broad';
import tooManyCustomers from './customer/too-many-customers';
import figuresDisagree from './evidence/figures-disagree';
import noEvidenceOfListening from './evidence/no-evidence-of-listening';
import numberUnsourced from './evidence/number-unsourced';
import promiseTakenBack from './evidence/promise-taken-back';
import resultBeforeLaunch from './evidence/result-before-launch';
import vagueEvidence from './evidence/vague-evidence';
import answerDodges from './faq/answer-dodges';
import answerTooLong from './faq/answer-too-long';
import answerTooThin from './faq/answer-too-thin';
import duplicateQuestion from './faq/duplicate-question';
import faqIsASpec from './faq/faq-is-a-spec';
import keyResultWithoutBenefit from './faq/key-result-without-benefit';
import metricWithoutTarget from './faq/metric-without-target';
import noComparison from './faq/no-comparison';
import noCostToBuild from './faq/no-cost-to-build';
import noDependencies from './faq/no-dependencies';
import noLegalOrPrivacy from './faq/no-legal-or-privacy';
import noLimits from './faq/no-limits';
import noMarketSizeOrDemand from './faq/no-market-size-or-demand';
import noOwnerOrDecision from './faq/no-owner-or-decision';
import noPeopleOrTimeline from './faq/no-people-or-timeline';
import noPrice from './faq/no-price';
import noRejectedOptions from './faq/no-rejected-options';
import noRisks from './faq/no-risks';
import noStopCondition from './faq/no-stop-condition';
import noSuccessMetric from './faq/no-success-metric';
import noWhyNow from './faq/no-why-now';
import objectionDismissed from './faq/objection-dismissed';
import onlySoftQuestions from './faq/only-soft-questions';
import questionInWrongFaq from './faq/question-in-wrong-faq';
import corporateBuzzword from './language/corporate-buzzword';
import doubledWord from './language/doubled-word';
import hypeAdjective from './language/hype-adjective';
import internalName from './language/internal-name';
import jargonInRelease from './language/jargon-in-release';
import nameSpelledTwoWays from './language/name-spelled-two-ways';
import passivePromise from './language/passive-promise';
import sentenceTooLong from './language/sentence-too-long';
import undefinedAcronym from './language/undefined-acronym';
import unprovenAbsolute from './language/unproven-absolute';
import unprovenEaseOrSpeed from './language/unproven-ease-or-speed';
import weaselWord from './language/weasel-word';
import noAlternativeToday from './problem/no-alternative-today';
import problemAsRhetoricalQuestion from './problem/problem-as-rhetorical-question';
import problemIsAbsenceOfOurProduct from './problem/problem-is-absence-of-our-product';
import problemIsTheCompanys from './problem/problem-is-the-companys';
import problemNumberUnsourced from './problem/problem-number-unsourced';
import problemUnquantified from './problem/problem-unquantified';
import problemWithoutConsequence from './problem/problem-without-consequence';
import problemWithoutPeople from './problem/problem-without-people';
import solutionSmuggledIntoProblem from './problem/solution-smuggled-into-problem';
import tooManyProblems from './problem/too-many-problems';
import customerQuoteNotHuman from './quotes/customer-quote-not-human';
import leaderQuoteEmpty from './quotes/leader-quote-empty';
import quoteFromWrongSpeaker from './quotes/quote-from-wrong-speaker';
import quoteRecitesFeatures from './quotes/quote-recites-features';
import quoteSpeakerAnonymous from './quotes/quote-speaker-anonymous';
import quoteWithoutChange from './quotes/quote-without-change';
import tooManyQuotes from './quotes/too-many-quotes';
import benefitBesideTheProblem from './solution/benefit-beside-the-problem';
import benefitMissing from './solution/benefit-missing';
import benefitUnquantified from './solution/benefit-unquantified';
import benefitWithoutKeyResult from './solution/benefit-without-key-result';
import experienceNotShown from './solution/experience-not-shown';
import featureFirst from './solution/feature-first';
import featuresListed from './solution/features-listed';
import roadmapInRelease from './solution/roadmap-in-release';
import secondProduct from './solution/second-product';
import technologyFirst from './solution/technology-first';
import tooManyFeatures from './solution/too-many-features';
import unprovenFirstOrOnly from './solution/unproven-first-or-only';
import bulletsInsteadOfNarrative from './structure/bullets-instead-of-narrative';
import callToActionMissing from './structure/call-to-action-missing';
import callToActionNotActionable from './structure/call-to-action-not-actionable';
import customerQuoteMissing from './structure/customer-quote-missing';
import documentTooLong from './structure/document-too-long';
import externalFaqMissing from './structure/external-faq-missing';
import headlineMissing from './structure/headline-missing';
import headlineTooLong from './structure/headline-too-long';
import headlineWithoutCustomerOrBenefit from './structure/headline-without-customer-or-benefit';
import internalFaqMissing from './structure/internal-faq-missing';
import leaderQuoteMissing from './structure/leader-quote-missing';
import noLaunchDate from './structure/no-launch-date';
import placeholderLeft from './structure/placeholder-left';
import pressReleaseTooLong from './structure/press-release-too-long';
import problemMissing from './structure/problem-missing';
import solutionBeforeProblem from './structure/solution-before-problem';
import solutionMissing from './structure/solution-missing';
import specInPressRelease from './structure/spec-in-press-release';
import subheadingMissing from './structure/subheading-missing';
import subheadingWithoutCustomerOrBenefit from './structure/subheading-without-customer-or-benefit';
import summaryMissing from './structure/summary-missing';
import templateResidue from './structure/template-residue';

/** Every rule, by part of the standard and then by name. Written by `npm run generate`. */
export const RULES: readonly Rule[] = [
  bulletsInsteadOfNarrative,
  callToActionMissing,
  callToActionNotActionable,
  customerQuoteMissing,
  documentTooLong,
  externalFaqMissing,
  headlineMissing,
  headlineTooLong,
  headlineWithoutCustomerOrBenefit,
  internalFaqMissing,
  leaderQuoteMissing,
  noLaunchDate,
  placeholderLeft,
  pressReleaseTooLong,
  problemMissing,
  solutionBeforeProblem,
  solutionMissing,
  specInPressRelease,
  subheadingMissing,
  subheadingWithoutCustomerOrBenefit,
  summaryMissing,
  templateResidue,
  authorIsTheCustomer,
  companyIsTheSubject,
  customerNotNamed,
  customerTooBroad,
  tooManyCustomers,
  noAlternativeToday,
  problemAsRhetoricalQuestion,
  problemIsAbsenceOfOurProduct,
  problemIsTheCompanys,
  problemNumberUnsourced,
  problemUnquantified,
  problemWithoutConsequence,
  problemWithoutPeople,
  solutionSmuggledIntoProblem,
  tooManyProblems,
  benefitBesideTheProblem,
  benefitMissing,
  benefitUnquantified,
  benefitWithoutKeyResult,
  experienceNotShown,
  featureFirst,
  featuresListed,
  roadmapInRelease,
  secondProduct,
  technologyFirst,
  tooManyFeatures,
  unprovenFirstOrOnly,
  customerQuoteNotHuman,
  leaderQuoteEmpty,
  quoteFromWrongSpeaker,
  quoteRecitesFeatures,
  quoteSpeakerAnonymous,
  quoteWithoutChange,
  tooManyQuotes,
  corporateBuzzword,
  doubledWord,
  hypeAdjective,
  internalName,
  jargonInRelease,
  nameSpelledTwoWays,
  passivePromise,
  sentenceTooLong,
  undefinedAcronym,
  unprovenAbsolute,
  unprovenEaseOrSpeed,
  weaselWord,
  figuresDisagree,
  noEvidenceOfListening,
  numberUnsourced,
  promiseTakenBack,
  resultBeforeLaunch,
  vagueEvidence,
  answerDodges,
  answerTooLong,
  answerTooThin,
  duplicateQuestion,
  faqIsASpec,
  keyResultWithoutBenefit,
  metricWithoutTarget,
  noComparison,
  noCostToBuild,
  noDependencies,
  noLegalOrPrivacy,
  noLimits,
  noMarketSizeOrDemand,
  noOwnerOrDecision,
  noPeopleOrTimeline,
  noPrice,
  noRejectedOptions,
  noRisks,
  noStopCondition,
  noSuccessMetric,
  noWhyNow,
  objectionDismissed,
  onlySoftQuestions,
  questionInWrongFaq,
];
