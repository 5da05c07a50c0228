import type { Thing } from '../things';

const PAIRS: Readonly<Record<string, string>> = {
  made: `knowledge base|case study|press release|test coverage|code coverage|documentation coverage|unit coverage|user test|user testing|user interview|customer interview|
    user research|customer visit|site visit|customer story|success story|bug fix|performance review|code review|business review|design review|job description|
    hiring plan|success plan|account plan|landing page|sales call|demo call|customer call|discovery call|review call|training session|coaching session|
    feedback session|feedback loop|release note|user story|test case|use case|sales pitch|pull request|merge request|job opening|open position|open role|key result|pilot program|
    sales deck|sales playbook|sales enablement|sales process|sales training|sales plan|ad campaign|email campaign|referral program|referral programme|loyalty program|
    loyalty programme|partner program|data pipeline|ci pipeline|deployment pipeline|feedback pipeline|build pipeline|sales hire|user guide|customer journey|user journey|
    customer survey|user survey|experience survey|engagement survey|social post|ad set|search feature|open day|user flow|error message|cost model|price model|revenue model|
    usage report|retention plan|growth plan|growth strategy|growth model|capacity plan|search page|health check|quality gate|quality standard|security review|
    security audit|risk register|risk assessment|cost analysis|churn analysis|sales material|sales collateral|conversation starter|level agreement|training program|customer list|
    account management|user management|user persona|client portal|customer portal|customer event|customer panel|advisory board|partner portal|experience map|time tracking|pricing page|
    customer workshop|partnership agreement|partner agreement|user documentation|developer documentation|share button|call script|load test|stress test|usability test|penetration test|
    checkout flow|registration form|signup form|sign-up form|signup flow|sign-up flow|booking system|order form|review process|download page|visit report|subscription model|
    subscription plan|payment provider|payment method|payment option|ticket system|ticketing system|query builder|complaint process|response plan|response template|incident process|town hall|deep dive|career level|job level|career page`,
  level: `win rate|offer acceptance|quote acceptance|sales cycle|deal size|story point|employee turnover|lead time|cycle time|time to|customer base|user base|driver base|order value|basket size|market share|
    wait time|waiting list|carbon footprint|queue length|team morale|growth rate|uptake rate|open rate|page speed|error budget|sla compliance|conversion funnel|
    sales pipeline|revenue pipeline|opportunity pipeline|deal pipeline|qualified pipeline|expansion pipeline|weighted pipeline|new pipeline|talent pipeline|candidate pipeline|burn rate|inventory turn|
    review score|review rating|survey score|story rating|code quality|code health|documentation quality|content quality|data quality|release quality|build time|
    inventory turn|test time|deploy time|deployment time|onboarding time|hiring time|release time|development time|cost base|product quality|service quality|product adoption|feature adoption|
    feature usage|product usage|tool adoption|platform usage|site traffic|website traffic|blog traffic|brand awareness|brand recognition|product awareness|event attendance|
    team satisfaction|onboarding experience|candidate experience|user experience|customer experience|developer experience|deployment frequency|release frequency|test flakiness|
    technical debt|tech debt|system availability|system uptime|page performance|site performance|api latency|build success|project cost|it cost|infrastructure cost|cloud cost|
    policy compliance|process efficiency|team velocity|team productivity|team engagement|team participation|plan attainment|budget variance|forecast accuracy`,
  deeds: `website session|web session|active session|user session|qualified meeting|media story|news story|press story|news article|media article|press feature|bug report|feature request|support ticket|support request|support call|phone call|on-call page|on-call alert|pager alert|support contact|help request|code contribution|community contribution|external contribution|
    community pr|new signup|trial signup|free trial|app install|page view|video view|store visit|repeat visit|return visit|demo request|quote request|
    information request|media mention|press mention|press article|media feature|media coverage|press coverage|earned coverage|inbound link|app review|store review|
    star review|5-star review|customer review|user review|google review|positive review|online review|customer complaint|customer feedback|security incident|production incident|
    production bug|customer bug|escaped bug|escaped defect|critical bug|repeat purchase|repeat order|second order|first order|new order|new subscription|paid subscription|paid conversion|
    design win|customer win|new job|local job|green job|job application|loan application|grant application|course completion|course enrolment|course enrollment|event registration|webinar registration|newsletter signup|
    data breach|customer referral|client referral|contact form|help ticket|user report|blog read|blog view|community post|user post|forum post|user tweet|user submission`,
  outsiders: `thought leader|trial user|beta user|beta tester|free user|paid user|design partner|pilot customer|reference customer|active user|new user|monthly active|weekly active|daily active|
    power user|core contributor|content creator|site admin|business owner|home owner|store owner|account holder|card holder|policy holder|decision maker|budget holder|
    local government|service user|email subscriber|channel partner|reseller partner|community member|board game|waiting list|new logo|enterprise logo|free trial|paid plan`,
  staff: `product owner|process owner|functional owner|code owner|team owner|project owner|team member|staff member|sales team|product team|engineering team|design team|people manager|hiring manager|new hire|new teammate|direct report|board member|
    department head|department lead|project lead|area lead|team lead|tech lead|product manager|product owner|project manager|account manager|account executive|success manager|customer engineer|support engineer|
    commercial sales|sales rep|sales representative|full-time employee|account team|leadership team|executive team|support team|marketing team|internal team`,
};

/** What pairs of words stand for where their last word alone would mislead. In the singular. */
export const COMPOUNDS: ReadonlyMap<string, Thing> = new Map(
  Object.entries(PAIRS).flatMap(([thing, pairs]) =>
    pairs.split('|').map(pair => [pair.trim(), thing as Thing] as const),
  ),
);
