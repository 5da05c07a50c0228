/** id | name | other names | better | unit | leads or lags | vanity | measured on | pairs | to read beside it | also seen as */
export const INTERNAL = `
uptime | Availability | uptime; triple nine; 99.9%; SLA uptime; service availability | up | % | lag | no | end user; account | deploy-frequency p95-latency user-error-rate |  | loyalty
error-budget | Error-budget burn | SLO burn | down | % | lead | no | end user | deploy-frequency |  | loyalty
p95-latency | p95 response time | latency; TP95; response latency; p99 | down | ms | lead | no | end user | user-error-rate |  | success
page-load | Page load time | LCP; time to interactive; page load; loading time; load time; page speed | down | s | lead | no | end user; prospect | visitor-signup | content quality | engagement
crash-free | Crash-free sessions | stability | up | % | lead | no | end user | feature-adoption |  | success
sev-incidents | Severe incidents | Sev1/Sev2 count; incidents; outages; sev1 incidents; P1 incidents | down | count | lag | no | account |  | reporting rate | loyalty
mttr | Time to restore | MTTR; mean time to recovery; recovery time | down | hours | lag | no | account |  | repeat-incident rate | loyalty
change-failure | Change failure rate | CFR | down | % | lag | no | internal | deploy-frequency |  |
deploy-frequency | Deployment frequency | deploys per week | up | count | lead | yes | internal | change-failure feature-adoption |  |
lead-time-changes | Lead time for changes | commit to production | down | days | lead | cond | internal | change-failure |  |
defect-escape | Defect escape rate | escaped bugs; bugs in production; production defects | down | % | lag | no | internal |  | test effort; report ease | success
features-shipped | Features shipped | releases; launches | band | count | lag | yes | internal | feature-adoption logo-retention |  |
story-points | Velocity | story points | band | points | lag | yes | internal | defect-escape value-realised |  |
milestone | Milestone done | on-time delivery; migration complete | up | yes/no | lag | yes | internal | value-realised |  |
coverage-tests | Test coverage | code coverage; unit test coverage | band | % | lead | yes | internal | defect-escape |  |
interviews | Customer conversations held | customer interviews; task-force talks | up | count | lead | yes | end user; budget holder | insight-used | decisions changed | engagement
insight-used | OKRs citing customer evidence | evidence rate | up | % | lead | no | internal |  | source variety |
frontline-input | Frontline-sourced key results | bottom-up share | up | % | lead | no | internal |  | adoption by leadership |
cost-to-serve | Cost to serve | support cost per account; cost per ticket; cost per account | down | $ | lag | no | internal | csat resolution-time |  | success
gross-margin | Gross margin | GM; margin; profit margin | up | % | lag | no | internal |  | service quality | acquisition
burn-multiple | Burn multiple | net burn per new ARR | down | ratio | lag | no | internal | new-arr |  | acquisition
rule-of-40 | Rule of 40 | growth plus margin | up | % | lag | no | internal | grr |  |
quick-ratio | SaaS quick ratio | growth efficiency | up | ratio | lag | no | internal | grr |  | loyalty
mape | Forecast accuracy | MAPE; forecast error | down | % | lag | no | internal |  | bias | acquisition
enps | Employee NPS | eNPS; employee satisfaction; employee engagement; team satisfaction | up | points | lag | cond | internal | attrition | response rate |
attrition | Regretted attrition | staff turnover; employee turnover; attrition rate | down | % | lag | no | internal |  | performance mix |
time-to-hire | Time to hire | hires made; time to fill; time-to-fill | down | days | lag | yes | internal |  | quality of hire |
accounts-per-csm | Accounts per CSM | book of business | band | count | lead | no | internal | grr |  | success
refund-rate | Refund rate | returns; refunds | down | % | lag | no | end user |  | ease of refund | acquisition
chargebacks | Chargeback and fraud rate | disputes | down | % | lag | no | end user |  | false declines | acquisition
complaints | Complaints per thousand customers | complaint rate; customer complaints | down | count | lag | no | end user |  | ease of complaining | success
opt-out | Opt-out of tracking or contact | consent withdrawal | down | % | lead | no | end user; prospect | reach |  | engagement
spam-complaints | Spam complaint rate | abuse reports | down | % | lead | no | prospect | email-list |  | engagement
security-incidents | Security incidents affecting customers | breaches | down | count | lag | no | account |  | reporting culture | loyalty
accessibility | Accessibility conformance | WCAG pass rate | up | % | lag | no | end user | task-success |  | success
compliance | Compliance commitments met | audit findings closed | up | % | lag | no | internal |  | customer effect |
`;
