/** id | what it measures | formula in words | how it is misused */
export const INTERNAL_NOTES = `
uptime | Time the service works for users | good minutes / minutes (or good requests / requests) | A level to keep, not a change to make, unless it is below the promise
error-budget | Unreliability spent | bad events / allowed bad events | Budget reset
p95-latency | How slow the slow tail is | 95th percentile of response time | Average shown; measured on a fast internal network
page-load | How long people wait for a page | p75 largest paint | Hit by cutting quality, next quarter's KR restores it
crash-free | Sessions without a crash | crash-free / sessions | Crashers stop coming
sev-incidents | Customer-hurting failures | incidents by severity | Downgrading severity
mttr | How long failures last | median start to restored | Clock starts late
change-failure | Changes that break things | failed / deployed changes | Fewer, bigger deploys
deploy-frequency | How often code ships | deploys / period | An output unless a customer effect is named
lead-time-changes | Speed of delivery | median commit to live | Small commits only
defect-escape | Defects found after release | found after / all found | Redefining defect
features-shipped | Things delivered | items released | The classic output KR
story-points | Estimated work finished | points done / sprint | Point inflation
milestone | A planned deliverable reached | done or not | Binary; 'cut over' is not 'customers moved and happy'
coverage-tests | Code exercised by tests | covered lines / lines | Tests with no assertions
interviews | Talks with real customers | talks held (people x customers) | An activity unless something was learnt
insight-used | Objectives that name what customers said | OKRs with a cited talk or data / OKRs | Quote-mining
frontline-input | KRs first proposed by people who talk to customers | KRs proposed by customer-facing staff / KRs | Token quotes
cost-to-serve | What it costs to keep a customer running | support and hosting cost / accounts | Cutting help
gross-margin | Revenue kept after direct cost | (revenue - COGS) / revenue | Costs moved below the line
burn-multiple | Cash used per new ARR | net burn / net new ARR | Gross burn used
rule-of-40 | Balance of growth and profit | growth % + FCF margin % | EBITDA swapped in
quick-ratio | Gains against losses | (new + expansion) / (churn + contraction) | Tiny denominators
mape | How wrong forecasts are | mean of abs(actual - forecast) / actual | Sandbagged forecast
enps | Staff willingness to recommend work here | % 9-10 minus % 0-6 | Not a customer metric; often mistaken for NPS
attrition | Valued people who leave | regretted leavers / staff | All leavers called unregretted
time-to-hire | Speed of hiring | median open to accept | Hiring is a means
accounts-per-csm | Workload of customer success | accounts / CSM | Stretched for cost
refund-rate | Sales given back | refunded / sales | Refunds made hard
chargebacks | Disputed payments | disputed / payments | Over-blocking good buyers
complaints | Formal complaints | complaints / customers x 1000 | Not logged
opt-out | People who withdraw consent | withdrawn / consented | Dark patterns
spam-complaints | Mail marked as spam | complaints / delivered | Guardrail for email KRs
security-incidents | Customer-hurting security events | confirmed incidents | Not counted until public
accessibility | Flows usable with assistive technology | passing key flows / key flows | Automated checks only
compliance | Must-do duties | met / due | A duty forced into the words of an outcome
`;
