import { TRADE_CASES } from './verdict-cases-trades';

/** Verdicts a coach would give, by phenomenon. One case a line: verdict, bar, key result. */
export const VERDICT_CASES: Readonly<Record<string, string>> = {
  'counted outputs': `
    output | Publish 12 recipes on the cooking blog
    output | Hold 30 discovery calls with bakery owners
    output | Record 6 onboarding videos
    output | 8 regional workshops held
    output | Hire 4 nurses for the night shift
    output | +2 data engineers
    output | Send 10 newsletters by the end of June
    output | Run 3 pricing experiments
    output | Translate the help pages into 5 languages
    output | 15 case studies published`,
  'counted outputs worded as growth': `
    output | Increase the number of blog posts from 3 to 8 a month
    output | Grow the knowledge base from 40 to 90 articles
    output | Increase unit test coverage from 60 % to 80 %
    output | Expand the template library to 50 templates
    output | Grow the design team from 4 to 9`,
  'share of our own work': `
    output | 100 % of services have a runbook
    output | 95 % of the pages are migrated to the new design
    output | 80 % of staff complete the security training
    output | 100 % of tickets are tagged with a topic
    output | 90 % of API endpoints are documented
    outcome | 70 % of trial companies convert to a paid plan
    outcome | 60 % of new borrowers repay their first instalment on time
    outcome | 40 % of visitors come back within a week
    outcome | 55 % of teachers use the planner every week`,
  'all, every and each': `
    output | Every squad has a written charter
    output | All contracts are reviewed by legal
    output | Each region has an account plan
    output | All new hires go through safety training`,
  'an outcome with its means': `
    outcome | Increase repeat orders by 20 % by adding a reorder button
    outcome | Reduce waiting time from 40 to 15 minutes through online booking
    outcome | Raise donations to €80,000 via monthly giving`,
  'work with an effect in numbers': `
    outcome | Launch a referral page to increase sign-ups by 15 %
    outcome | Redesign the checkout, reducing cart abandonment from 70 % to 55 %
    outcome | Publish two guides to cut support tickets by 30 %`,
  'work with a purpose and no number': `
    output | Launch a referral programme to drive adoption
    output | Rebuild the search page so that buyers find things faster
    output | Write a playbook to help sales close deals`,
  'a finished state': `
    output | The incident process is documented
    output | A disaster recovery plan is in place
    output | The pricing page has been redesigned
    output | Dashboards exist for every warehouse
    output | The new CRM is rolled out to all branches
    output | Roles and responsibilities are defined`,
  capabilities: `
    output | Users can export their invoices
    output | Admins can reset a password from the console
    output | Members can share a playlist with friends
    outcome | Patients can book an appointment in under 2 minutes`,
  'no verb': `
    outcome | 25 % conversion from trial to paid
    outcome | €2M in new annual recurring revenue
    outcome | 10,000 monthly active users
    outcome | 300 newsletter subscribers
    outcome | NPS of 50
    outcome | Churn below 2 %
    outcome | 20 % fewer returns
    output | New onboarding flow
    output | 5 blog posts`,
  baselines: `
    outcome | Increase activation rate from 32 % to 45 %
    outcome | Reduce average delivery time from 5 days to 3 days
    outcome | Grow weekly active teams from 1,200 to 2,000
    outcome | 200k listens per month (today 125k)
    outcome | Move customer satisfaction from 3.9 to 4.4`,
  'downward outcomes': `
    outcome | Reduce churn by a quarter
    outcome | Decrease the number of complaints per 1,000 orders from 12 to 6
    outcome | Cut the cost per meal by 10 %
    outcome | Lower energy consumption in all depots by 15 %
    outcome | Fewer than 5 % of parcels arrive damaged`,
  guardrails: `
    guardrail | Maintain 99.9 % uptime
    guardrail | Keep the error rate under 0.5 %
    guardrail | No data breaches
    guardrail | Stay within the budget of €2M
    guardrail | Zero workplace accidents
    guardrail | Maintain customer satisfaction above 90 %
    guardrail | No customer is without service for more than one day`,
  'service levels': `
    outcome | Respond to new inquiries within 2 hours
    outcome | 95 % of urgent requests are resolved within one day
    outcome | Pages load in under 2 seconds
    outcome | Refunds are paid within 3 working days`,
  'a direction without a number': `
    outcome | Increase usage of saved filters
    outcome | Reduce cart abandonment
    outcome | Improve customer satisfaction
    outcome | Grow organic traffic`,
  placeholders: `
    outcome | Increase trial conversion from X % to Y %
    outcome | $N in expansion revenue
    outcome | Reach N monthly active riders
    outcome | [target] % of clinics reorder within a quarter
    outcome | Reduce churn to TBD %`,
  'vanity, and still others’ doing': `
    outcome | Reach 10,000 followers on Instagram
    outcome | 50,000 page views a month
    outcome | Get 1,000 downloads`,
  'owners, priorities, scores and status around it': `
    outcome | KR1: Increase retention to 80 %
    output | KR 2.3: Ship the Android app
    output | [P0] Launch the partner portal
    outcome | Sales: Win 12 new hospitals
    output | Marketing: Publish the annual report
    outcome | Grow weekly bookings by 25 % (Maria)
    output | Migrate billing to the new provider => 70 %
    output | ✅ Release version 2.0
    outcome | P1: Reduce no-shows to 5 %
    output | O1.KR2 – Document the release process
    output | Set up the data warehouse [DONE]`,
  'numbers that are no targets': `
    output | Implement RFC 42
    output | Achieve SOC 2 compliance
    output | Fix issues #120, #131 and #144
    output | Complete phase 2 of the migration`,
  'measures as the object of work': `
    output | Build a dashboard for retention
    output | Define and measure driver satisfaction
    output | Track the number of searches per user
    output | Churn is tracked weekly
    output | Establish a baseline for conversion`,
  'third parties act': `
    outcome | 5 articles in the national press mention our clinic
    outcome | Get mentioned by three independent reviewers
    outcome | At least 10 partners link to our guide`,
  'staff who change': `
    outcome | 80 % of engineers say that deployments feel safe
    outcome | Increase employee NPS from 20 to 40
    outcome | Reduce regretted attrition from 12 % to 8 %`,
  'outcomes behind verbs of making': `
    outcome | Generate 400 qualified leads
    outcome | Deliver $3M in new bookings
    outcome | Create €500k of pipeline
    outcome | Source 20 % of the pipeline from partners
    outcome | Land 3 enterprise customers
    outcome | Close 15 new accounts in Austria`,
  'work behind verbs of change': `
    output | Improve the documentation
    output | Improve our internal tooling
    output | Increase test coverage
    output | Ensure all policies are documented`,
  'activities without an end': `
    activity | Continue to support the sales team
    activity | Explore partnerships with local gyms
    activity | Work with finance on a new forecast
    activity | Keep improving the onboarding
    activity | Collaborate with schools on reading projects
    activity | Help other teams with data questions`,
  'cadence is no target': `
    output | Publish a newsletter every two weeks
    output | Hold weekly retrospectives
    output | Release to production every Friday`,
  'look-alikes': `
    outcome | Reduce time to launch a campaign from 9 to 4 days
    outcome | 70 % of shop owners publish a page in their first week
    outcome | 30 design partners renew their contract
    outcome | Trained users solve 80 % of their questions alone
    output | Interview 20 customers who cancelled
    output | Launch in 3 new cities
    outcome | Increase time between failures from 20 to 60 days`,
  'numbers as words and multiples': `
    outcome | Double the number of weekly orders
    outcome | Triple referral revenue
    outcome | 2x activation
    outcome | At least one hospital renews for three years
    outcome | Halve the number of missed appointments`,
  'other fields': `
    outcome | Raise the vaccination rate in the district from 71 % to 85 %
    outcome | 90 % of pupils read at grade level by June
    outcome | Reduce emergency call answering time to under 10 seconds
    output | Open two new branch libraries
    output | Plant 5,000 trees
    outcome | 40 farmers sell through the cooperative
    output | Ratify the new bylaws
    outcome | Recycling rate reaches 60 %
    output | Renovate 12 classrooms
    outcome | Increase average basket size from €31 to €36
    outcome | 25 maintainers review external patches every month
    output | Merge the plugin API`,
  'sentences from many trades': `
    output | Ship 3 community contributions guides
    output | Complete the migration of 50 services to Kubernetes
    outcome | 75% of customers on paid tier use CI weekly
    outcome | Reduce p95 latency of the ingestion API to 200ms
    output | Add support for Rust and Kotlin
    outcome | 50% of new users complete the tutorial
    outcome | 3 external teams depend on the library in production
    outcome | Contributors outside the company open 20% of pull requests
    outcome | At least 5 projects adopt the new data format
    output | Review and merge all open PRs older than 3 months
    outcome | Reduce time from claim to decision to 90 days
    outcome | Improve on-time delivery from 85% to 95%
    outcome | Increase lead-to-opportunity conversion from 10% to 15%
    outcome | Achieve 90% employee satisfaction with the benefits package
    outcome | Reduce average time to fill open positions from 60 to 40 days
    output | Roll out the new performance review process
    output | Conduct 3 leadership workshops
    outcome | Increase average deal size from $15K to $20K
    outcome | Improve first call resolution rate from 65% to 80%
    outcome | Generate $1.5M in pipeline from webinars
    outcome | Increase website conversion rate from 2% to 3.5%
    output | Sign contracts with 3 new suppliers
    outcome | Reduce supplier defects from 4% to 1%
    outcome | Close the books within 5 business days
    outcome | Decrease days sales outstanding from 55 to 40
    output | Implement SSO for all internal tools
    outcome | 100% of employees feel informed about company strategy
    outcome | Increase repeat purchase rate to 30%
    output | Develop a content calendar for Q2
    outcome | Rank in the top 3 on Google for 10 keywords
    outcome | Reach 1 million podcast listeners
    output | Redesign homepage
    outcome | Grow email open rate from 18% to 25%
    outcome | Achieve an average review rating of 4.5 stars
    outcome | Attain 95% customer retention
    output | Establish a partner program with tiered benefits
    outcome | 20 partners generate at least one deal each
    output | Launch 2 new features based on user feedback
    outcome | Reduce the number of critical bugs reported by customers by 40%
    outcome | Increase deployment frequency from weekly to daily
    outcome | Reduce mean time to recovery from 4 hours to 1 hour
    output | Upgrade all servers to the latest OS
    output | Obtain ISO 27001 certification
    outcome | Reduce cloud costs by 25%
    guardrail | Keep infrastructure spend below $40k per month
    guardrail | Maintain gross margin above 70%
    guardrail | No more than 2 Sev1 incidents per quarter
    outcome | Increase the share of women in engineering from 20% to 30%
    outcome | 90% of new hires pass their probation
    output | Create onboarding documentation for new hires
    outcome | Increase training participation rate from 60% to 90%
    output | Train 50 sales reps on the new methodology
    outcome | Sales reps reach 80% of quota on average
    outcome | Reduce ramp time for new reps from 6 to 4 months
    output | Draft the privacy policy
    activity | Support the launch of the new brand
    activity | Evaluate alternatives to our current vendor
    activity | Participate in the working group on standards
    output | Deprecate the v1 API
    outcome | 80% of v1 API consumers move to v2
    outcome | Two hospitals use the scheduler for all of their wards
    output | Enable autoscaling for production clusters
    outcome | Cold start time below 300 ms
    outcome | Query success rate > 99.5%
    output | Release Firefox extension
    outcome | 10,000 people install the extension
    outcome | Users spend 20% less time on forms
    outcome | Fewer tickets about password resets
    outcome | Increased engagement with weekly digest
    output | Better documentation
    outcome | Better retention in the first week
    output | Public roadmap
    output | New pricing page live
    outcome | Average handling time of 4 minutes
    outcome | One in three members attends an event
    outcome | Citizens complete the form without help in 90% of cases
    output | Pilot the programme in two districts
    outcome | Crime in the district falls by 10%
    outcome | School attendance rises to 96%
    output | Build 200 affordable homes
    outcome | 200 families move into affordable homes
    output | Deliver training to 300 teachers
    outcome | 300 teachers use the method in class
    output | Set OKRs for every team
    output | Migrate 100% of customers to the new billing system
    outcome | 30% of revenue comes from new products
    outcome | Win 2 industry awards
    output | Present at 4 conferences
    outcome | Trial users who import data rise from 20% to 35%
    output | Finalise go-to-market plan
    output | Sunset the legacy dashboard
    outcome | Legacy dashboard usage drops below 5%
    outcome | Drive 500 registrations for the user conference
    output | Optimise the signup flow
    outcome | Optimise the signup flow to lift completion from 60% to 75%
    outcome | Signup flow completion of 75%
    outcome | Net promoter score improves by 10 points
    output | Automate invoice processing
    outcome | 80% of invoices are processed without manual work
    outcome | Invoice errors down 50%
    output | Document 12 standard operating procedures
    outcome | Customers renew at 95%
    outcome | Renewal rate ≥ 92%
    outcome | Logo churn < 1%/month
    output | MVP live by end of March
    output | 1 integration test per endpoint
    outcome | 5 paying design partners
    outcome | First 10 paying customers
    outcome | First paying customer
    output | First draft of the strategy
    outcome | $250k MRR
    outcome | 3 signed letters of intent
    outcome | 25 qualified meetings booked per month
    output | Make 200 cold calls per week
    output | Attend 5 trade fairs
    outcome | 1,500 attendees at the annual summit
    outcome | Booth visitors leave 300 contacts
    output | Sponsor 2 events
    outcome | 90% of support cases closed within SLA
    guardrail | SLA breaches stay below 1%
    guardrail | Don't exceed 5% error rate
    guardrail | Zero critical audit findings
    outcome | Audit findings reduced from 12 to 3
    output | Close all audit findings
    output | Complete SOC 2 Type II audit
    outcome | Critical vulnerabilities patched within 48 hours
    outcome | Median review time for pull requests under 8 hours
    outcome | Build time cut in half
    outcome | Nightly build passes 95% of the time
    output | Move nightly builds to the new runners
    output | Refactor the payment module
    outcome | Payment failures drop from 3% to 1%
    outcome | Payment success rate of 98%
    output | Integrate Stripe and PayPal
    outcome | 30% of payments go through PayPal
    output | Remove dead code from the monorepo
    outcome | Team members rate collaboration 8 out of 10
    output | Team offsite in May
    output | Quarterly offsite for all managers
    activity | Foster a culture of feedback
    output | Every manager holds monthly one-on-ones
    outcome | Voluntary turnover below 8%
    output | Fill 10 open positions
    outcome | Offer acceptance rate of 85%
    outcome | Half of the applicants come through referrals
    output | Refresh the careers page
    outcome | Careers page visits rise by 40%
    output | Implement a customer health score
    outcome | Average health score rises from 61 to 75
    output | QBRs held with the top 20 accounts
    outcome | 15 of the top 20 accounts expand
    outcome | Expansion revenue of $400k
    outcome | Upsell 30 existing accounts
    output | Build an upsell playbook
    outcome | Onboarding takes less than 14 days
    output | New onboarding checklist in place
    outcome | 85% of new accounts go live within 30 days
    outcome | Time to go live shortened by 10 days
    outcome | Customers log in at least three times a week
    output | Add login with Google
    output | Translate docs to Spanish
    outcome | 1,000 Spanish-speaking readers per month
    output | Produce a documentary about the project
    outcome | The documentary is watched 50,000 times
    outcome | 20% of viewers donate
    outcome | Donations grow 15% year over year
    output | Apply for 3 grants
    outcome | Secure €200k in grants
    outcome | Food waste falls from 12% to 7%
    output | Install 40 smart meters
    outcome | Households with smart meters use 10% less energy
    outcome | Bus punctuality of 92%
    output | Buy 12 electric buses
    outcome | Permit applications are decided in 20 days on average
    output | Digitise the permit process
    outcome | 70% of permits are requested online
    outcome | Residents are satisfied with waste collection (80% in the survey)
    output | Publish open data for all departments
    outcome | Open data sets are downloaded 5,000 times
    outcome | Patients wait less than 20 minutes
    output | Open a second ward
    outcome | Readmissions within 30 days under 10%
    outcome | Nurses spend 60% of their time with patients
    outcome | Volunteers stay for at least a year
    outcome | Students' maths scores improve by 8 points
    output | Deliver 100 tutoring sessions
    outcome | Graduation rate up to 88%
    output | KR: Establish an alumni network
    outcome | Inventory turns increase from 6 to 8
    outcome | Stock-outs reduced to 2%
    output | Open 3 pop-up stores
    outcome | Same-store sales +4%
    outcome | Average rating in the app store goes from 3.8 to 4.4
    output | Answer all app store reviews
    outcome | Crash-free sessions at 99.8%`,
  'many trades': TRADE_CASES,
};
