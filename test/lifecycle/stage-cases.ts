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
awareness | 8 trade magazines print our test results
awareness | A quarter of commuters recognise the new tram line
awareness | Our talk is watched 10,000 times
awareness | First-page ranking for "roof repair Graz"
engagement | 400 families tour the nursery
engagement | 1 in 5 brochure readers calls for advice
engagement | 20 % of callers leave their phone number for a call back
engagement | 60 RFPs received from city councils
engagement | 90 beta testers apply
acquisition | 35 councils buy the parking module
acquisition | 70 % of proposals become orders
acquisition | €400k of licence sales in the north
acquisition | Cost of acquiring a patron falls to £30
acquisition | 150 new donors
acquisition | 12 % of free users take the paid plan
success | Farmers harvest 15 % more with the app
success | 80 % of tickets are solved at first contact
success | Time from order to delivery falls to 2 days
success | 95 % of invoices sent without a mistake through our tool
success | Patients walk without pain six weeks after surgery
success | Median query time of 200 ms
success | Users complete their tax return in 20 minutes
success | 50 % of families use the meal planner four days a week
loyalty | 88 % of patrons take out a subscription for the next season
loyalty | 30 % of revenue comes from existing customers who buy more
loyalty | Guests bring on average 0.4 new guests
loyalty | Alumni donate in three years in a row
loyalty | Only 4 % of subscribers leave in a year
loyalty | Our rating in the app store rises to 4.6
loyalty | 20 customers speak for us on stage
internal | Sickness absence below 4 %
internal | 90 % of shifts are filled a week ahead
internal | Gross margin up two points
internal | All drivers hold a first-aid certificate
internal | Budget signed off by the board
internal | Close the books in five days
internal | Rewrite the billing service in Go
internal | Diversity of the leadership team: 40 % women
internal | Hire to plan
internal | Mean time to merge under one day
internal | Two suppliers for each critical part
internal | Sales forecast within 5 % of actuals
awareness | Analysts name us in two market reports
awareness | 6 talks at open source conferences reach 2,000 developers
awareness | Organic impressions up 60 %
awareness | GitHub stars grow from 3k to 8k
awareness | 40 % of small firms in the state know about the grant
awareness | Share of buyers who name us first rises to 15 %
awareness | Video ad seen by 500k gardeners
engagement | 30 % of webinar viewers request a trial
engagement | 120 new opportunities from outbound
engagement | Sales accepts 80 % of marketing leads
engagement | Landing page conversion from 2 % to 4 %
engagement | 25 new contributors send a patch
engagement | Docs visitors who run the quickstart rise to 30 %
engagement | Docker pulls reach 1M
engagement | Meeting-to-opportunity rate of 40 %
engagement | Pipeline coverage of 3x at the start of each quarter
engagement | 800 residents sign up for the pilot
acquisition | 18 new enterprise logos
acquisition | Average deal size up from $40k to $55k
acquisition | Shorten procurement of first contracts with councils to 60 days
acquisition | New bookings of $6M
acquisition | 22 % of proposals won
acquisition | CAC payback under 14 months
acquisition | Five partners close their first deal
acquisition | Quota attainment of 90 % across new business reps
success | Benefit claims are decided in 15 days
success | 85 % of callers get their answer in one call
success | Admin task completion without contacting support at 70 %
success | Error rate of the API below 0.1 %
success | Users rate the docs 4.5 of 5
success | Median time to resolve customer issues 12 hours
success | 60 % of seats are used every week
success | Wheelchair users can reach every platform
loyalty | Gross dollar retention of 94 %
loyalty | Expansion in 30 accounts
loyalty | 12 advocates speak at our events
loyalty | Churned MRR below $20k a month
loyalty | 20 % of new deals come from referrals
loyalty | G2 rating of 4.7 from 100 reviews
loyalty | Contributors stay active for more than six months
loyalty | On-time renewals at 95 %
loyalty | Customers with three or more products: 40 %
loyalty | CSMs find 25 upsell leads in existing accounts
internal | Rep ramp time from six to four months
internal | CRM data complete for 95 % of opportunities
internal | CI passes in under 8 minutes
internal | Every agency has a data steward
internal | Publish the team handbook
internal | Marketing spends stay within budget
internal | 80 % of code reviews done in a day
internal | Document the release process
internal | Pass the SOC 2 audit
internal | Staff vacancy rate under 5 %
internal | Run the annual budget cycle
internal | Set up lead routing in the CRM
internal | Complete security training for all contractors
success | 80 % of building permit applications are filed online
success | Calls abandoned at the benefits office fall from 22 % to 8 %
success | Complaints answered within ten working days rise from 55 % to 90 %
internal | Median time to first review of a pull request under a day
awareness | 400 growers meet us at two trade fairs
`;
