/** id | what it measures | formula in words | how it is misused */
export const SUCCESS_NOTES = `
ttv | How long until a customer gets the promised value | median start to value event | Value event chosen because it is quick
onboarding-completion | Customers who finish setup | finished / started in cohort | Checklist ticking
time-to-live | Contract to productive use | median signature to live | Live means switched on, not used
activation-paid | New customers who reach the value event in time | activated in window / new customers | Event too easy
feature-adoption | Active users who use a feature | users of feature / eligible active users | Seen once is not adopted; forced prompts
adoption-breadth | Share of bought capability in use | modules used / modules bought | Clicks for show before renewal
key-actions | How often the core job is done | core actions / active accounts | Busy work counts
dau | Distinct people who do the core action in a day | distinct active users per day | Active means login; wrong rhythm for payroll-type tools
wau | Distinct people active in 7 days | distinct active users per week | As DAU
mau | Distinct people active in 30 days | distinct active users per month | Campaign spikes
stickiness | How habitual use is | DAU / MAU (or WAU / MAU by rhythm) | Compared with social apps
n-day-retention | Users of a cohort still active on day N | active on day N / cohort | Blended cohorts hide decay
seat-utilisation | Paid seats in use | active seats / paid seats | Seats assigned, not used
pes | Mix of adoption, stickiness and growth | mean of adoption, stickiness, retention | Composite hides a weak part
value-realised | Customers who got the result they bought for | customers at or past their stated goal / customers with a goal | Vendor declares success itself
customer-roi | Return the budget holder reports | benefit confirmed by the buyer / price | End-user delight reported in its place
health-score | Composite risk signal per account | weighted usage, support, relation, value | Never checked against churn
at-risk-share | Accounts flagged at risk | red accounts / accounts | Re-labelling red as yellow
csat | Satisfaction with an interaction or product | satisfied replies / replies | Only easy tickets surveyed
exec-csat | Whether the payer is satisfied | satisfied payer replies / payer replies | Asked only of friends
ces | How hard it was for the customer | mean effort (state the scale's direction) | Scale direction mixed up
frt | Wait for the first real reply | median ticket open to first human reply | Auto-reply stops the clock; rushed replies drop CSAT
resolution-time | How long problems last | median open to solved | Closing early; averages hide the tail
fcr | Issues solved in one contact | solved at first contact / issues | Hard issues split into several tickets
reopen-rate | Solved issues that come back | reopened / solved | New ticket instead of reopen
contact-rate | How often customers need help | tickets / active accounts | Hiding the contact button
escalation-rate | Issues that need a manager or engineering | escalated / tickets | Escalation discouraged
self-service | Needs met without a person | self-solved sessions / help sessions | Giving up counted as solved
ticket-backlog | Waiting work and its age | p90 age of open tickets | Mass closing
sla-attainment | Promises kept | within SLA / all | Clock paused
task-success | Users who finish the job | successes / attempts | Happy-path tasks only
time-on-task | Effort per job | median time per completed task | Fast failures excluded
user-error-rate | Actions that fail in front of users | failed / attempted actions | Silent failures not logged
sus | Perceived usability | standard ten-item score | Tiny samples
training-completion | Customers trained | certified / invited | Certificates that nobody uses
exec-sponsor | Accounts with a live sponsor contact | accounts with sponsor contact in 90 days / accounts | An email counts
qbr-rate | Planned reviews held | held / planned | Activity target; slides without decisions
closed-loop | Feedback givers who hear back | contacted / feedback received | Templates count as contact
feedback-confirmed | Top requests customers confirm are solved | confirmed solved / top requests | Shipped counted as solved
early-churn | New customers lost in 90 days | lost within 90 days / new customers | Annual contracts hide it
defects-customer | Defects customers meet | defects reported / active accounts | Making reporting hard
`;
