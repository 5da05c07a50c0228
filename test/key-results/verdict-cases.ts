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
};
