/** id | name | other names | better | unit | leads or lags | vanity | measured on | pairs | to read beside it | also seen as */
export const SUCCESS = `
ttv | Time to first value | TTV; TTFV; time-to-value; time to value | down | days | lead | no | end user; account | key-actions |  | engagement
onboarding-completion | Onboarding completion | setup completion; onboarding rate | up | % | lead | cond | end user; account | activation-paid ttv |  |
time-to-live | Time to go-live | implementation time; go-live time; time to launch | down | days | lead | no | account; budget holder | feature-adoption |  |
activation-paid | Activation rate | activated accounts; activation | up | % | lead | no | end user; account | n-day-retention |  | engagement
feature-adoption | Feature adoption rate | feature uptake; adoption; adoption rate; usage | up | % | lead | cond | end user | task-success contact-rate |  |
adoption-breadth | Adoption breadth | module penetration | up | % | lead | no | account | value-realised |  | loyalty
key-actions | Key actions per active account | core value actions | up | count | lead | no | end user | value-realised user-error-rate |  | engagement
dau | Daily active users | DAU; daily actives; daily users | up | count | lead | cond | end user | stickiness task-success |  | engagement
wau | Weekly active users | WAU; weekly actives; weekly users | up | count | lead | cond | end user | n-day-retention |  | engagement
mau | Monthly active users | MAU; monthly actives; monthly users | up | count | lead | cond | end user | stickiness logo-churn |  | engagement
stickiness | Stickiness | DAU/MAU; WAU/MAU | band | % | lead | no | end user | value-realised |  | engagement
n-day-retention | N-day user retention | D1; D7; D30; cohort retention; user retention; day-30 retention; week-1 retention; weekly retention | up | % | lag | no | end user |  | cohort size and source | loyalty
seat-utilisation | Seat utilisation | licence utilisation; licence use | up | % | lead | no | end user; budget holder | value-realised |  | loyalty
pes | Product engagement score | PES | up | score | lead | cond | end user |  | each part shown |
value-realised | Customers reaching their stated outcome | success-plan attainment; value realisation | up | % | lag | no | budget holder |  | goal difficulty; customer confirmation | loyalty
customer-roi | Customer-measured ROI | business-case result | up | ratio | lag | no | budget holder |  | sample of buyers | loyalty
health-score | Customer health score | CHS; adoption score; account health | up | score | lead | cond | account | renewal-rate |  | loyalty
at-risk-share | At-risk accounts | red accounts | down | % | lead | no | account | renewal-rate |  | loyalty
csat | Customer satisfaction | CSAT; customer satisfaction score; satisfaction score; satisfaction rate; satisfaction rating; customer happiness | up | % | lag | cond | end user | ces reopen-rate | response rate |
exec-csat | Budget-holder satisfaction | executive CSAT; sponsor score | up | score | lead | no | budget holder | csat |  | loyalty
ces | Customer effort score | CES | down | score | lag | no | end user | fcr |  |
frt | First response time | FRT; response time; time to first response | down | hours | lead | cond | end user | resolution-time csat |  | internal
resolution-time | Time to resolution | ART; TTR; average resolution time; time to resolve; mean time to resolution | down | hours | lag | no | end user | reopen-rate csat |  | internal
fcr | First-contact resolution | FCR | up | % | lag | no | end user | csat reopen-rate |  |
reopen-rate | Ticket reopen rate | reopens | down | % | lag | no | end user | resolution-time |  | internal
contact-rate | Support contacts per account | ticket volume per user; contact rate; support tickets; support requests; ticket volume; support contacts | down | count | lag | no | end user | self-service | ease of reaching support | internal
escalation-rate | Escalation rate | escalations | down | % | lag | no | account | resolution-time |  | internal
self-service | Self-service resolution | deflection rate; self-serve rate | up | % | lead | cond | end user | ces contact-rate |  | internal
ticket-backlog | Ticket backlog age | aged backlog | down | days | lead | no | end user | csat |  | internal
sla-attainment | SLA attainment | within-SLA rate | up | % | lag | cond | account | csat |  | internal
task-success | Task success rate | completion rate; completion rates | up | % | lag | no | end user | time-on-task user-error-rate |  | engagement
time-on-task | Time on task | task time | down | min | lag | no | end user | task-success user-error-rate |  |
user-error-rate | User-facing error rate | failed-action rate; error rate; failed searches | down | % | lead | no | end user |  | traffic mix | internal
sus | System usability score | SUS | up | score | lag | no | end user | task-success |  |
training-completion | Training or certification completion | education completion | up | % | lead | cond | end user | renewal-rate |  | loyalty
exec-sponsor | Executive-sponsor engagement | sponsor coverage | up | % | lead | no | budget holder | renewal-rate |  | loyalty
qbr-rate | Business-review completion | QBR rate; EBR rate | up | % | lead | yes | budget holder | exec-sponsor value-realised |  | loyalty
closed-loop | Closed-loop feedback rate | follow-up rate | up | % | lead | no | end user; account | nps |  | loyalty
feedback-confirmed | Customer requests confirmed solved | solved-request rate | up | % | lag | no | end user; account | feature-adoption |  | loyalty
early-churn | 90-day churn | early churn | down | % | lag | no | budget holder | new-customers refund-rate |  | loyalty
defects-customer | Customer-found defects | bugs reported per account | down | count | lag | no | end user |  | ease of reporting | internal
`;
