/** id | name | other names | better | unit | leads or lags | vanity | measured on | pairs | to read beside it | also seen as */
export const AWARENESS = `
unaided-recall | Unaided brand recall | spontaneous awareness; top-of-mind awareness; TOMA | up | % | lag | no | prospect | aided-recognition | target-audience purity of the sample |
aided-recognition | Aided brand recognition | prompted awareness; brand recognition | up | % | lag | cond | prospect | unaided-recall |  |
share-of-voice | Share of voice | SOV | up | % | lead | cond | prospect | brand-sentiment engaged-sessions |  |
share-of-search | Share of search | SoS | up | % | lead | no | prospect | win-rate |  |
branded-search | Branded search volume | brand queries | up | count | lead | cond | prospect | landing-conversion |  |
brand-mentions | Brand mentions | social mentions; earned mentions; mentions | up | count | lead | yes | prospect | brand-sentiment |  |
brand-sentiment | Brand sentiment | net sentiment | up | score | lead | cond | prospect; end user | brand-mentions | sample size | loyalty
brand-lift | Brand lift | ad recall lift | up | pp | lead | no | prospect |  | cost per lifted person |
impressions | Impressions | ad views; ad impressions | up | count | lead | yes | prospect | ctr engaged-sessions |  |
reach | Reach | unique reach | up | count | lead | cond | prospect | target-account-reach | frequency |
cpm | Cost per thousand impressions | CPM; cost per mille | down | $ | lead | cond | prospect | landing-conversion | viewability |
page-views | Page views | pageviews; hits; views | up | count | lead | yes | prospect | visitor-signup engaged-sessions |  |
unique-visitors | Unique visitors | UV; sessions; website visitors; site visits; website traffic; web traffic | up | count | lead | cond | prospect | visitor-signup | share in target profile | engagement
direct-traffic | Direct traffic | type-in traffic | up | count | lead | cond | prospect | branded-search |  |
organic-traffic | Organic search traffic | SEO traffic; organic visits; organic search visits | up | count | lead | cond | prospect | lead-to-customer bounce-rate |  | engagement
non-brand-ranking | Top-3 ranking share | keyword ranking; SERP share | up | % | lead | cond | prospect | ctr |  |
earned-media | Earned media pieces | press mentions; coverage | up | count | lead | yes | prospect | reach unique-visitors |  |
followers | Social followers | audience size; social media followers; instagram followers; twitter followers | up | count | lead | yes | prospect | engaged-sessions mql-count |  |
email-list | Email list size | database size; newsletter subscribers; email subscribers; mailing list | up | count | lead | yes | prospect | email-click spam-complaints |  | engagement
target-account-reach | Target-account coverage | ABM coverage | up | % | lead | no | prospect; budget holder | demo-show-rate |  | engagement
event-registrations | Event registrations | sign-ups for event; registrations | up | count | lead | yes | prospect | webinar-attendance meetings-booked |  | engagement
problem-awareness | Problem awareness | category awareness | up | % | lag | no | prospect |  | top-3 priority share |
wom-new-leads | Word-of-mouth share of new leads | HDYHAU share; referral-aware share | up | % | lag | no | prospect; advocate | nps-budget referral-conversion |  | loyalty
app-downloads | Downloads | installs; app installs | up | count | lead | yes | prospect; end user | activation-paid n-day-retention |  | engagement
registered-users | Registered users | total sign-ups; accounts created | up | count | lag | yes | end user | stickiness n-day-retention |  | engagement
`;
