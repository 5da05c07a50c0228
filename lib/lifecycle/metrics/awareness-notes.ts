/** id | what it measures | formula in words | how it is misused */
export const AWARENESS_NOTES = `
unaided-recall | Share of the target audience who name you with no prompt | respondents naming the brand unprompted / target respondents | Surveying the wrong audience; treating any survey panel as the market
aided-recognition | Share who recognise the brand when shown it | respondents recognising brand / target respondents | Reported alone because it is always the bigger number
share-of-voice | Your share of category conversation or spend | own mentions (or impressions) / category mentions | Counting negative mentions as wins
share-of-search | Your branded searches against the category's | branded search volume / branded volume of all rivals | Confounded by name collisions and price scares
branded-search | How often people look for you by name | searches containing brand terms | Spikes from outages or bad press read as demand
brand-mentions | Volume of public mentions | mentions found by listening tool | Volume without tone
brand-sentiment | Tone of what is said about you | (positive - negative) / all mentions | Classifier error; sarcasm; tiny samples
brand-lift | Added awareness among exposed against control | exposed recall - control recall | No control group
impressions | Times content was served | served views | Target for awareness KRs although nobody need notice
reach | Distinct people served | unique people exposed | Reaching the wrong people cheaply
cpm | Price of exposure | spend / impressions x 1000 | Cheap junk inventory
page-views | Pages loaded | loads | Rises only; no decision follows
unique-visitors | Distinct visitors in a period | distinct visitor ids | Bots and existing customers counted as new
direct-traffic | Visits with no referrer, a proxy for memory | sessions without referrer | Dark social and broken tags inflate it
organic-traffic | Visits from unpaid search | sessions from organic search | Blog volume that never meets a buyer
non-brand-ranking | Share of target queries where you rank in the top three | target queries ranked 1-3 / target queries | Choosing easy keywords
earned-media | Third-party stories about you | pieces published | Counting syndicated copies
followers | Accounts following you | current followers | Bought or irrelevant followers
email-list | Reachable addresses | valid opted-in contacts | Never pruned
target-account-reach | Share of named accounts showing any known touch | named accounts with a touch / named accounts | A cookie counts as a touch
event-registrations | People who signed up to attend | registrations | Registrations reported as attendance
problem-awareness | Share of the target audience who say they have the problem | respondents acknowledging problem / target respondents | Leading questions
wom-new-leads | New leads who say another customer told them | leads naming a person / leads answering | Self-report bias; free-text not coded
app-downloads | Times software was fetched | downloads | Cumulative counts never fall
registered-users | Accounts ever made | cumulative accounts | Cumulative; cannot go down
`;
