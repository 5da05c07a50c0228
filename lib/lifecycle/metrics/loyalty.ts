/** id | name | other names | better | unit | leads or lags | vanity | measured on | pairs | to read beside it | also seen as */
export const LOYALTY = `
grr | Gross revenue retention | GRR; gross dollar retention; GDR; gross retention | up | % | lag | no | budget holder | discount-rate nrr |  |
nrr | Net revenue retention | NRR; NDR; net dollar retention; net retention; net dollar retention rate | up | % | lag | no | budget holder | grr logo-churn |  |
logo-retention | Customer retention rate | CRR; logo retention; customer retention; retention rate; retention | up | % | lag | no | budget holder | nrr |  |
renewal-rate | Renewal rate (count) | contract renewal rate; renewals; renewal rate | up | % | lag | no | budget holder | renewal-value discount-rate |  |
renewal-value | Renewal rate (value) | dollar renewal rate | up | % | lag | no | budget holder | renewal-rate |  |
logo-churn | Customer churn rate | logo churn; attrition; cancellation rate; churn; churn rate; customer churn; user churn; cancellations | down | % | lag | no | budget holder | discount-rate | reasons; involuntary share | success
gross-rev-churn | Gross revenue churn | MRR churn | down | % | lag | no | budget holder | logo-churn |  |
net-rev-churn | Net revenue churn | negative churn; net negative churn | down | % | lag | no | budget holder | grr | number of expanding accounts |
contraction | Contraction rate | downgrade rate | down | % | lag | no | budget holder | logo-churn |  | success
expansion-rate | Expansion revenue rate | upsell; cross-sell; upsells; expansion revenue; expansion ARR | up | % | lag | no | budget holder | grr csat seat-utilisation |  |
products-per-account | Products per account | cross-sell depth | up | count | lag | cond | budget holder | feature-adoption |  |
nps | Net Promoter Score | NPS; net promoter; promoter score | up | points | lag | cond | end user | nps-budget logo-retention referral-rate | response rate | success
nps-budget | NPS of budget holders | account-level NPS; decision-maker NPS | up | points | lead | no | budget holder | nps earned-media |  |
likelihood-renew | Likelihood to renew | renewal intent | up | score | lead | no | budget holder | renewal-rate |  |
referral-rate | Referral rate | customers who refer; referrals | up | % | lag | no | advocate | referral-conversion | incentive spend | awareness
referral-conversion | Referral conversion | referred-lead win rate | up | % | lag | no | advocate; prospect | referral-rate |  | acquisition
referral-revenue | Revenue from referrals | referral ARR | up | $ | lag | no | advocate | logo-retention | incentive cost | acquisition
k-factor | Viral coefficient | k-factor | up | ratio | lead | cond | end user | n-day-retention spam-complaints |  | awareness
advocates-active | Active advocates | advocacy-board members active | up | count | lead | cond | advocate | advocacy-apps win-rate | acts per member (burn-out) | awareness
advocacy-apps | Applications to the advocacy programme | advocacy board applications | up | count | lead | cond | advocate | stickiness | acceptance bar |
referenceable | Referenceable customers | reference coverage | up | % | lead | no | advocate; budget holder | health-score | asks per reference | acquisition
stories-published | Customer stories published | case studies; testimonials; customer stories | up | count | lag | yes | advocate | referenced-deals wom-new-leads |  | awareness
review-rating | Public review rating and volume | G2 score; store rating; app store rating; reviews; star rating | up | score | lag | cond | end user; advocate |  | volume; recency; fake-review checks | awareness
community-active | Active community members | community MAU; active members | up | count | lead | cond | end user; advocate | renewal-rate | answered-question rate | engagement
community-event | Community-event participation | user-conference attendance | up | % | lag | cond | advocate; account | stories-published renewal-rate |  | awareness
repeat-purchase | Repeat purchase rate | RPR; repeat purchases; repeat orders; second order; repeat customers; reorder rate | up | % | lag | no | end user | discount-rate | time between orders |
purchase-frequency | Purchase frequency | orders per customer | up | count | lag | cond | end user | gross-margin |  |
clv | Customer lifetime value | CLV; LTV; lifetime value | up | $ | lag | no | budget holder | cac logo-churn |  | acquisition
tenure | Customer tenure | average customer life | up | months | lag | cond | budget holder | clv |  |
winback | Win-back rate | reactivation | up | % | lag | no | budget holder | logo-churn discount-rate |  | acquisition
loyalty-active | Loyalty-programme active rate | redemption rate; points engagement | up | % | lead | cond | end user | purchase-frequency opt-out |  | engagement
share-of-wallet | Share of wallet | SOW | up | % | lag | no | budget holder | gross-margin |  |
touch-cadence | Proactive account touches | account-management touch points | band | count | lead | yes | budget holder; account | value-realised | response rate | success
champion-retention | Champion retention | sponsor turnover | up | % | lead | no | account; budget holder |  | second contact coverage | success
multi-year | Multi-year or early-renewal share | commitment depth | up | % | lag | cond | budget holder | discount-rate |  | acquisition
very-disappointed | Would be very disappointed without it | must-have score; PMF survey | up | % | lead | no | end user | n-day-retention | who is asked | success
emotional-connection | Emotional-connection themes | what would make you loyal (coded answers) | up | % | lead | no | end user; budget holder | referral-rate |  |
at-risk-arr | ARR at risk | red ARR | down | $ | lead | no | budget holder | renewal-rate |  | success
`;
