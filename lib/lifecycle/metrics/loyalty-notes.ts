/** id | what it measures | formula in words | how it is misused */
export const LOYALTY_NOTES = `
grr | Recurring revenue kept, no expansion counted | (start ARR - churn - contraction) / start ARR | Reported as NRR; the nineties are usual in B2B SaaS and nowhere else
nrr | Recurring revenue of existing customers incl. expansion | (start ARR + expansion - contraction - churn) / start ARR | New customers' revenue mixed in; high NRR with low GRR
logo-retention | Customers kept | kept / start customers | Counts small and large alike
renewal-rate | Contracts due that renew | renewed / due for renewal | Denominator of all customers instead of due
renewal-value | Value due that renews | renewed value / value due | Upsell included
logo-churn | Customers lost | lost / start customers | Making it hard to cancel
gross-rev-churn | Revenue lost to churn and downgrades | (churned + contraction MRR) / start MRR | Annualised wrongly
net-rev-churn | Losses less expansion from existing customers | (churned + contraction - expansion) / start | A target below zero met by two large accounts
contraction | Revenue lost to downgrades | contraction / start revenue | Ignored because nobody left
expansion-rate | Growth from existing customers | expansion / start revenue | Price rises counted as value
products-per-account | How many products a customer uses | products in use / accounts | Bundled shelfware
nps | Stated willingness to recommend (0 to 10) | % 9-10 minus % 0-6 | End users love it while the budget holder sees no result; begging for nines; a scale of 1 to 10
nps-budget | Recommendation by the person who renews | NPS over named budget holders, one score per account | Champions standing in for payers
likelihood-renew | Stated intent of the payer to renew | mean or top-box of payers asked 120 days out | Seller asks on a call
referral-rate | Customers who actually refer someone | customers with >=1 referral / customers | Invites sent counted
referral-conversion | Referrals that become customers | referred customers / referrals | Cherry-picked
referral-revenue | Revenue that began with a customer | first-contract value of referred customers | Attribution by wish
k-factor | New users each user brings | invites per user x invite conversion | Address-book spam
advocates-active | Members who did an advocacy act in the period | members with >=1 act in 90 days | Sign-ups counted as advocates
advocacy-apps | Customers who ask to join | applications received | Swag hunters
referenceable | Customers willing to speak for you | willing and current / customers in segment | Stale list
stories-published | Stories made | published | An output: count of assets
review-rating | What customers say in public | mean rating (with n) | Paying for stars
community-active | Members who post, answer or attend | members with an act in 30 days | Total members reported
community-event | Customers at the event and speaking | customer accounts attending (and speaking) / accounts | Free tickets for staff and partners
repeat-purchase | Customers who buy again | customers with >=2 orders / customers | Discount-trained buyers
purchase-frequency | How often they buy | orders / customers | Split orders
clv | Margin expected from a customer | ARPA x margin / churn | Young cohorts extrapolated
tenure | How long customers stay | mean months from start (survivors and leavers) | Survivor bias
winback | Lost customers who return | returned / lost | Churn and return to gain the offer
loyalty-active | Members who earn or redeem | active members / members | Everybody enrolled by default, or pestered
share-of-wallet | Share of category spend you hold | spend with you / category spend | Estimates
touch-cadence | Contacts not about money | non-billing contacts / account per quarter | A count of calls; calls only before an invoice
champion-retention | Accounts whose champion is still there | accounts with champion present / accounts | Not updated
multi-year | Customers who commit longer | multi-year or early renewals / renewals | Bought with discount
very-disappointed | Emotional dependence on the product | 'very disappointed' / active users asked | Asked of fans only
emotional-connection | Share of asked customers who name a felt change | customers naming a felt change / customers asked | Coded by those who hope
at-risk-arr | Revenue due in the window with a red flag | sum of ARR due in 180 d with red health | Optimistic colouring
`;
