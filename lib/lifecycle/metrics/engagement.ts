/** id | name | other names | better | unit | leads or lags | vanity | measured on | pairs | to read beside it | also seen as */
export const ENGAGEMENT = `
ctr | Click-through rate | CTR; click rate | up | % | lead | cond | prospect | bounce-rate landing-conversion |  | awareness
bounce-rate | Bounce rate | single-page sessions | down | % | lead | cond | prospect | onsite-task-success |  |
engaged-sessions | Engaged-session rate | engagement rate (web) | up | % | lead | cond | prospect | lead-to-customer |  |
time-on-page | Time on page | dwell time; session length | band | min | lead | yes | prospect; end user | task-success |  | success
return-visitors | Return-visitor rate | repeat visits | up | % | lead | cond | prospect | pipeline-created |  |
content-conversion | Content conversion rate | gated-content rate | up | % | lead | no | prospect | mql-sql |  |
email-open | Email open rate | open rate | up | % | lead | yes | prospect | email-click unsubscribe-rate |  |
email-click | Email click rate | CTOR | up | % | lead | cond | prospect; end user |  | unsubscribe and spam rate |
unsubscribe-rate | Unsubscribe rate | opt-out rate | down | % | lead | no | prospect; end user | reach |  | internal
webinar-attendance | Attendance rate | show-up rate; attendance | up | % | lead | no | prospect | meetings-booked |  |
meetings-booked | Meetings booked | demos booked | up | count | lead | cond | prospect; budget holder | demo-show-rate mql-sql |  | acquisition
demo-show-rate | Meeting held rate | demo completion; show rate | up | % | lead | no | prospect; budget holder | pipeline-created |  | acquisition
lead-response-time | Lead response time | speed to lead | down | min | lead | no | prospect | presales-csat lead-to-customer |  |
presales-csat | Pre-purchase experience score | pre-sales CSAT; mystery-shop score | up | score | lead | no | prospect | win-rate |  |
mql-count | Marketing-qualified leads | MQL; MQLs; qualified leads; leads; SQLs; sales-qualified leads | up | count | lead | yes | prospect | mql-sql pipeline-created |  | acquisition
mql-sql | MQL to SQL conversion | lead acceptance rate | up | % | lead | no | prospect | mql-count win-rate |  | acquisition
cost-per-lead | Cost per lead | CPL | down | $ | lead | cond | prospect | mql-sql cac |  | acquisition
visitor-signup | Visitor-to-trial rate | sign-up rate; sign-ups; signups | up | % | lead | cond | prospect | trial-activation n-day-retention |  | acquisition
landing-conversion | Landing-page conversion | LP conversion | up | % | lead | no | prospect | mql-sql |  | acquisition
trial-activation | Trial activation rate | aha rate | up | % | lead | no | end user | trial-to-paid n-day-retention |  | success
pql-rate | Product-qualified lead rate | PQL | up | % | lead | no | end user | trial-to-paid |  | acquisition
tour-completion | Product-tour completion | walkthrough completion | up | % | lead | yes | end user | activation-paid |  | success
social-engagement | Social engagement rate | interaction rate | up | % | lead | cond | prospect | mql-count |  | awareness
video-completion | Video completion rate | VCR | up | % | lead | cond | prospect |  | next-step rate | awareness
community-join | Community join rate (prospects) | open-community growth | up | % | lead | cond | prospect; end user | community-active |  | loyalty
multi-thread-prospect | Stakeholders engaged per deal | multi-threading | up | count | lead | no | prospect; budget holder | win-rate |  | acquisition
onsite-task-success | Pre-purchase task success | site task completion | up | % | lead | no | prospect | visitor-signup |  |
`;
