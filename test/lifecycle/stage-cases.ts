/** Sentences that differ in a word or two and in their stage. One case a line: stage, bar, key result. */
export const STAGE_CASES = `
acquisition | 300 customers place their first order
loyalty | 300 customers place their second order
success | 300 customers reach their goal within a month
awareness | 5 newspapers mention our clinic
engagement | 500 visitors sign up for a trial
acquisition | 40 % of trials convert to a paid plan
success | 40 % of paying users use the planner every week
loyalty | 40 % of paying users renew for a second year
awareness | 30 % of bakers have heard of us
engagement | 30 % of bakers who visit the site ask for a demo
acquisition | Win 12 new logos in Austria
loyalty | Win back 12 customers who cancelled
loyalty | Reduce churn from 5 % to 3 %
success | Reduce support tickets from 5 to 3 per account
internal | Reduce hiring time from 50 to 30 days
success | Reduce time to first value from 9 to 4 days
acquisition | Reduce sales cycle from 90 to 60 days
engagement | Reduce bounce rate on the landing page to 40 %
internal | Increase employee NPS from 20 to 40
loyalty | Increase NPS from 20 to 40
success | Increase customer satisfaction from 3.9 to 4.4
acquisition | Close €2M in new ARR
loyalty | Close €2M in expansion revenue
engagement | Create €2M in pipeline
awareness | Grow share of voice from 12 % to 20 %
awareness | Reach 20,000 impressions with the spring campaign
engagement | 200 webinar attendees ask for a quote
engagement | 1,000 newsletter subscribers
success | 1,000 monthly active users
loyalty | 1,000 customers refer a friend
internal | 10 new engineers finish their onboarding
success | 10 customers finish their onboarding
internal | Deploy to staging every day
success | Uptime of 99.9 %
internal | Unit test coverage at 80 %
internal | All teammates complete the security training
internal | Every department has a budget
loyalty | Net revenue retention above 110 %
loyalty | Renewal rate of 92 %
loyalty | 25 customers give testimonials
loyalty | Repeat purchase rate rises to 35 %
acquisition | Increase win rate from 20 % to 28 %
acquisition | Lower customer acquisition cost by 15 %
engagement | Qualified leads grow by 30 %
engagement | 60 demo requests a month
awareness | Brand awareness among dentists rises to 25 %
awareness | 4 podcasts talk about the method
success | 95 % of support tickets are resolved in one day
success | First response time under 2 hours
success | 70 % of accounts adopt the new report
success | Median page load time below 2 seconds
internal | Reduce technical debt in the billing code
internal | Hire a head of finance
internal | Migrate the repository to the new CI
internal | Publish the handbook for new hires
acquisition | Checkout completion rises from 48 % to 60 %
acquisition | 50 % of shoppers finish their first purchase
loyalty | 50 % of shoppers come back within 60 days
loyalty | 20 customers join the advisory board
loyalty | Customer lifetime value grows to €900
engagement | Trial sign-ups double
success | Weekly active teams double
loyalty | Upsell revenue doubles
internal | Employee turnover below 8 %
success | Task success rate of 90 % for new patients
awareness | Organic mentions on social media rise to 400 a month
success | Households that finish their crate within five days rise from 54% to 70%
success | 70 % of learners who complete their first lesson
loyalty | 85% of the members of January still have a bike in June
loyalty | Families who keep their garden plot for a third year
loyalty | 60 % of shops stay with us after the first year
engagement | 40% of those who taste our bread leave an address
engagement | Referral traffic doubles
success | 92 % of parcels are delivered on time
internal | 3 teammates write the new release process
internal | Hire two nurses for the night shift
`;
