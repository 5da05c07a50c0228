import { setOf } from './word-set';

/*
 * What a noun stands for in a key result, in the singular. Counting what we make is an output, counting what others do
 * or how good something has become is an outcome. A noun that may be either is in none of the sets.
 */

/** People and organisations outside the team that plans: when their number or behaviour changes, that is an outcome. */
export const OUTSIDERS = setOf(`
  customer user client consumer buyer shopper visitor subscriber follower member prospect lead account audience viewer
  listener reader fan guest patient student learner pupil parent citizen resident voter donor sponsor patron supporter
  advocate ambassador champion referrer reviewer player gamer creator publisher seller vendor merchant
  supplier retailer distributor reseller driver rider passenger traveller traveler tenant landlord farmer borrower lender
  investor policyholder claimant beneficiary household family contributor maintainer developer dev adopter evaluator
   attendee participant registrant delegate organisation organization company enterprise business
  startup school university hospital clinic agency municipality council charity ngo nonprofit partner stakeholder
  decision-maker budget-holder admin administrator practitioner clinician physician doctor teacher people person 
  logo  smb sme public community signup signee newcomer beginner hobbyist influencer journalist
  analyst blogger press outlet dau mau wau swau mql sql sal sao pql sqo opportunity opp deal prospectus
      individual adopter woman women man men child children veteran senior taxpayer
  trialist trial publisher storefront site_owner grower restaurant café shop store pharmacy
  owner
  alumni alumnus
`);

/** People of the house: what they do or feel is internal, and adding some of them is an output. */
export const STAFF = setOf(`
  employee staff teammate colleague engineer manager director executive leader intern recruiter coordinator
  designer researcher scientist marketer salesperson rep representative ae sdr bdr csm cse ce ic pm em swe eng
  worker hire candidate applicant interviewer interviewee squad crew department team headcount vp ceo cto cfo coo cmo
  officer founder cofounder apprentice contractor freelancer mentor mentee tech_lead scrum_master
   workforce personnel assistant specialist generalist technician architect evangelist televangelist board
  supervisor controller accountant lawyer counsel newhire reportee  
  everyone everybody anyone servant folk
`);

/** What outsiders do, as things that can be counted. */
export const DEEDS = setOf(`
  signup sign-up registration download install installation activation visit visitor readmission relapse view pageview impression 
  listen  stream_play click click-through clickthrough  purchase order reservation checkout subscription
  renewal upsell cross-sell expansion referral recommendation mention citation share repost retweet tweet 
  comment reply  rating testimonial response inquiry enquiry submission donation pledge
  contribution   rsvp conversion transaction payment login engagement interaction vote upvote 
  complaint return refund cancellation dispute chargeback churn downgrade escalation ticket incident outage
  crash error bug_report defect failure breach vulnerability rollback accident injury dropout drop-off abandonment no-show
  delay bounce unsubscribe opt-out attendance   sale  backlink link   inbound turnout dependent
  feedback
  question absence death fatality casualty arrest crime burglary theft birth admission overdose eviction fire
  award prize accolade
`);

/** Levels of business, quality or feeling: measured, not made. */
export const LEVELS = setOf(`
  rate ratio score nps csat ces percentage percent share level index average median percentile quartile mean growth revenue
  arr mrr iarr acv gmv gpv turnover sale sales profit margin ebitda income earnings bookings booking pipeline quota attainment
  cost spend spending expense expenditure cac ltv clv roi roas burn runway cash cashflow discount
  savings saving waste retention churn loyalty adoption usage use utilisation utilization uptake penetration uptime
  downtime availability reliability stability latency speed performance throughput velocity productivity efficiency
  effectiveness accuracy precision recall quality satisfaction happiness sentiment nps morale wellbeing well-being 
  confidence awareness recognition reputation visibility traffic footfall conversion engagement activation participation
  attendance turnout completion_rate completeness freshness consistency compliance_rate frequency time duration delay lag
  turnaround cycle_time lead_time ttv mttr mttd mtbf ttfv ttr lcp tti resolution_time response_time   load_time effort
  loe friction risk exposure backlog volume intensity emission footprint consumption energy temperature
  attrition turnover absenteeism variance deviation forecast_accuracy valuation market_share
  demand volatility liquidity yield occupancy utilisation discoverability findability usability accessibility ease
  experience understanding knowledge clarity familiarity comprehension literacy proficiency health mortality
  survival recidivism unemployment poverty attainment_gap literacy pass_rate gpa grade  dwell stickiness virality
  responsiveness maintainability flakiness noise toil duplication ctr cpc cpa cpl cpm aov arpu arpa apr nrr grr
  ndr clicks coverage_ratio dora dau/mau curve trajectory  appetite preference affinity aversion intent likelihood
      rise increase decrease reduction decline improvement uplift lift gain 
  coverage headway throughput
`);

/** Things that we make, hold, write, decide or do: counted or finished, they are outputs. */
export const MADE = setOf(`
  post article blog blogpost newsletter podcast episode video webinar ebook e-book whitepaper white-paper paper case-study
  case_study casestudy story press_release advert ad content asset collateral brochure flyer banner landing_page
  page website site homepage portal app application platform feature functionality release version beta alpha mvp prototype mock
  mockup wireframe design redesign component module library sdk api endpoint integration plugin extension connector service
  microservice tool toolkit tooling system infrastructure environment cluster database schema migration upgrade
  deployment rollout roll-out launch build patch fix hotfix refactor refactoring rewrite script test testing test_suite snapshot
  automation dashboard report reporting scorecard kpi okr benchmark baseline poll questionnaire study
  research analysis assessment audit evaluation experiment poc pilot spike proof-of-concept plan roadmap strategy framework
  playbook runbook handbook manual guide guideline guidance tutorial how-to documentation doc readme wiki faq knowledge_base
  specification spec rfc proposal draft template checklist form standard policy procedure process practice protocol workflow
  methodology model scheme program programme initiative project workstream task milestone deliverable phase action step
  event conference meetup meeting workshop training course class curriculum lesson module bootcamp onboarding_plan
  hackathon ama talk presentation demo pitch keynote booth tradeshow roadshow roundtable interview conversation check-in
  one-on-one 1:1 retrospective retro sync standup offsite townhall all-hands qbr ebr outreach
  email mail message announcement update notification brief briefing memo minute note summary agenda contract agreement
  partnership alliance mou licence license certification certificate accreditation compliance patent trademark filing
  position role vacancy opening job_description hiring recruitment onboarding headcount org committee
    working_group taskforce task_force office branch location warehouse factory
  product line package packaging bundle offer offering pricing_model pricing tier brand branding 
  identity narrative message_house messaging positioning segment icp map mapping journey_map inventory list catalogue
  catalog repository repo archive user_story pr pull_request commit merge code
  codebase algorithm rule alert monitor monitoring logging log backup disaster_recovery firewall encryption sso mfa setup
  configuration implementation architecture foundation capability prototype artifact artefact
   storyboard icon illustration photo slide deck spreadsheet sheet budget schedule calendar
  rotation ceremony ritual cadence norm value charter mission vision goal objective target hr_system crm
  erp requirement criteria criterion definition taxonomy glossary  survey nomination  badge reward swag merchandise
   scholarship fund grant loan facility equipment hardware device machine vehicle
  workaround solution bugfix enhancement debt insight finding learning
  hypothesis hypotheses use_case usecase scenario reference_architecture sample example snippet starter_kit boilerplate
  deep_dive highlight appearance byline feature_story media_kit sponsorship ambassador_program referral_program loyalty_program
  community_program responsibility ownership career_ladder ladder competency matrix tabletop drill exercise
  lead_magnet sequence nurture flow screen button widget menu tab tooltip button modal
  os locale translation localisation localization country_page menu recipe prescription kit batch
  change changeset issue section relationship metric kpi measure review skill case meet-up stand-up walkthrough glossary chapter
  campaign survey group channel improvement optimisation optimization model metrics kpis relationship setup
  persona
  session
`);

/** Units of time; a number before one of them is a length of time. */
export const TIME_UNITS = setOf(
  'ms millisecond sec second s min minute hour hr h day week month quarter year business_day workday working_day developer-month story_point sprint iteration',
);

/** Nouns that only hold the place of what follows their "of": number of visitors, percentage of orders. */
export const HOLDERS = setOf(
  'number amount percentage percent share proportion portion majority half third quarter count total volume set range variety lot couple pair handful series list minority sum group round # % bunch pool majority ratio rest top',
);
