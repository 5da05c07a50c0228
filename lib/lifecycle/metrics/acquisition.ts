/** id | name | other names | better | unit | leads or lags | vanity | measured on | pairs | to read beside it | also seen as */
export const ACQUISITION = `
new-customers | New customers | new logos; customers acquired; paying customers; new accounts; new clients | up | count | lag | cond | budget holder | cac early-churn icp-share |  |
win-rate | Win rate | close rate; closing rate | up | % | lag | no | budget holder | acv discount-rate logo-churn |  |
lead-to-customer | Lead-to-customer rate | overall conversion | up | % | lag | no | budget holder | mql-count cac |  |
stage-conversion | Stage conversion rate | funnel step rate | up | % | lead | no | prospect |  | time in stage | engagement
sales-cycle | Sales cycle length | time to close; sales cycle; deal cycle | down | days | lag | no | budget holder | win-rate discount-rate |  |
sales-velocity | Sales velocity | pipeline velocity | up | $ per day | lag | no | budget holder | logo-churn |  |
cac | Customer acquisition cost | CAC; blended CAC; acquisition cost; cost of acquisition | down | $ | lag | no | budget holder | clv new-customers cac-payback |  |
cac-payback | CAC payback period | months to recover CAC | down | months | lag | no | budget holder | new-arr |  |
ltv-cac | LTV to CAC ratio | LTV:CAC; CLV:CAC | band | ratio | lag | no | budget holder | cac-payback | volume (above 5 can mean under-investing) | loyalty
trial-to-paid | Trial-to-paid conversion | free-to-paid; trial conversion; paid conversion | up | % | lag | no | budget holder; end user | early-churn refund-rate |  | success
signup-completion | Sign-up completion rate | form completion | up | % | lead | no | prospect; end user | trial-activation |  | engagement
checkout-completion | Checkout completion | cart conversion; cart abandonment; abandoned carts; abandonment rate | up | % | lead | no | prospect | refund-rate |  |
pipeline-created | Pipeline created | new pipeline; pipeline; qualified pipeline; opportunities | up | $ | lead | cond | budget holder | win-rate | deal age | engagement
pipeline-coverage | Pipeline coverage | coverage ratio | band | ratio | lead | cond | budget holder | win-rate |  |
acv | Average contract value | ACV; deal size; ASP; average deal size; average order value; AOV; average selling price | up | $ | lag | no | budget holder | win-rate sales-cycle discount-rate |  |
new-arr | New ARR | new MRR; new business; ARR; MRR; annual recurring revenue; monthly recurring revenue; new recurring revenue | up | $ | lag | no | budget holder | grr cac |  |
bookings | Bookings | TCV; total contract value | up | $ | lag | no | budget holder | discount-rate | collected cash |
discount-rate | Average discount | price realisation | down | % | lag | no | budget holder | win-rate |  | internal
roas | Return on ad spend | ROAS | up | ratio | lag | cond | budget holder | gross-margin cac | incrementality |
cpa | Cost per acquisition | CPA | down | $ | lag | no | budget holder | early-churn |  |
magic-number | Magic number | sales efficiency | up | ratio | lag | no | budget holder | logo-churn |  |
icp-share | ICP share of new customers | fit rate | up | % | lead | no | budget holder | new-customers logo-churn |  |
self-serve-share | Self-serve share of new revenue | no-touch share | band | % | lag | no | end user; budget holder | early-churn contact-rate |  |
referenced-deals | Deals using a customer reference | reference influence | up | % | lead | no | budget holder; advocate | win-rate | asks per advocate | loyalty
referral-share | Referral share of new customers | referral-sourced wins | up | % | lag | no | advocate; budget holder | logo-retention | incentive cost | loyalty
loss-reason | Loss-reason share | competitive loss rate | down | % | lag | no | budget holder |  | deals asked directly | engagement
first-order-time | Time to first purchase | first-order completion time | down | days | lag | no | prospect | refund-rate |  | success
contract-turnaround | Contract turnaround | quote-to-cash time | down | days | lead | no | budget holder |  | legal risk accepted | internal
`;
