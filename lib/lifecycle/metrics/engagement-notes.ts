/** id | what it measures | formula in words | how it is misused */
export const ENGAGEMENT_NOTES = `
ctr | Share of exposures that get a click | clicks / impressions | Click-bait raises it
bounce-rate | Visits that leave without acting | bounced sessions / sessions | Definition differs by tool
engaged-sessions | Visits that pass a stated engagement bar | sessions past bar / sessions | Bar set too low
time-on-page | How long people stay | time / sessions | Confusing pages score high
return-visitors | Prospects who come back before buying | returning prospects / prospects | Customers logging in counted
content-conversion | Readers who take the next step | next-step actions / readers | Fake addresses at the gate
email-open | Share of emails opened | opens / delivered | Privacy proxies pre-open mail
email-click | Share of emails clicked | clicks / delivered | Security scanners click links
unsubscribe-rate | People who ask you to stop | unsubscribes / delivered | Hiding the link lowers it
webinar-attendance | Registrants who actually come | attendees / registrants | Recording views added in
meetings-booked | Sales conversations scheduled | meetings scheduled | Activity count; no-shows
demo-show-rate | Booked meetings that happen | held / booked | Rescheduled counted held
lead-response-time | How long a prospect waits for a person | median time from inquiry to first human reply | Auto-reply stops the clock
presales-csat | How prospects feel treated before they buy | satisfied pre-sale replies / replies | Only winners are asked
mql-count | Leads that pass marketing's bar | leads past score | Lowering the bar hits the target
mql-sql | Leads that sales agrees are real | SQLs / MQLs | Sales rejects to protect its rate
cost-per-lead | Spend for each lead | spend / leads | Cheap bad leads
visitor-signup | Visitors who start a trial or account | trials started / visitors | Dark patterns on the sign-in page
landing-conversion | Visitors who do the page's one action | conversions / visitors | Traffic mix shifts
trial-activation | Trial users who reach first value | trials reaching the value event / trials | Value event defined as login
pql-rate | Trial accounts whose use predicts buying | PQLs / trial accounts | Threshold tuned to the target
tour-completion | People who finish the tour | finishers / starters | Forced tours
social-engagement | Interactions per follower or reach | interactions / reach | Giveaways
video-completion | Viewers who watch to the end | completes / starts | Autoplay
community-join | Prospects or free users who join the community | joins / invited or visiting | Members who never return
multi-thread-prospect | Distinct buyer roles in conversation | engaged contacts by role / open deals | Cc'd people counted
onsite-task-success | Visitors who find what they came for | successes / attempts | Tested with staff, not buyers
`;
