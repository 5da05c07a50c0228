/** id | what it measures | formula in words | how it is misused */
export const ACQUISITION_NOTES = `
new-customers | Accounts that start paying | accounts with first paid contract in period | Any logo at any price
win-rate | Qualified deals won | won / (won + lost) | Deals never opened unless sure
lead-to-customer | Leads that become customers | new customers / leads of the cohort | Period mismatch of leads and wins
stage-conversion | Deals moving from one stage to the next | advanced / entered | Stage skipping inflates later steps
sales-cycle | Days from opportunity to signature | median days open to won | Late opportunity creation
sales-velocity | Revenue per day moving through the pipe | opportunities x deal size x win rate / cycle days | Mixed segments
cac | Full cost of a new customer | sales and marketing cost / new customers | Leaving salaries out; organic hides paid cost
cac-payback | Months of margin to repay CAC | CAC / (monthly ARPA x gross margin) | Revenue used instead of margin
ltv-cac | Value of a customer against its cost | LTV / CAC | Guessing lifetime from a young cohort
trial-to-paid | Trials that become paying | paid / trials of the cohort | Auto-bill without notice
signup-completion | Started sign-ups that finish | finished / started | Fewer checks let fraud in
checkout-completion | Carts that become orders | orders / carts | Hidden fees at last step
pipeline-created | Value of new qualified deals | sum of new qualified opportunity value | Stuffing the pipe
pipeline-coverage | Open pipeline against target | weighted pipeline / quota for the period | Unweighted, annual quota against quarter pipe
acv | Size of a won deal | new contract value / new contracts | Multi-year value counted as one year
new-arr | Recurring revenue from new customers | sum of first-contract annual recurring value | Sold hard today and lost at the first renewal; expansion counted as new
bookings | Signed contract value | signed value | Opt-outs hidden in contracts
discount-rate | List price given away | discount / list | End-of-quarter giveaways; guardrail for win rate
roas | Revenue per ad dollar | attributed revenue / ad spend | Credit for people who would buy anyway
cpa | Ad spend per customer or action | spend / acquisitions | Acquisition defined as a sign-up
magic-number | New ARR per prior-period S&M spend | net new ARR / prior S&M spend | Expansion mixed in
icp-share | New customers that match the ideal profile | new customers in ICP / new customers | Profile stretched to fit the quarter
self-serve-share | New revenue without a seller | self-serve new revenue / new revenue | Forcing big buyers to self-serve
referenced-deals | Opportunities where a customer voice was used | opportunities with reference / opportunities | Over-asking the same advocates
referral-share | New customers who came through a customer | referred new customers / new customers | Bribed referrals
loss-reason | Why qualified deals are lost | deals lost for reason X / deals lost | Seller fills it in, not the buyer
first-order-time | How long a buyer takes to complete the first order | median first visit to first order | Easy buyers only
contract-turnaround | Days lost to paper | median proposal to signature | Skipping review
`;
