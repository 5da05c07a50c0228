/** Sentences of sales, marketing, public service, open source, care, schools, shops and works. One case a line. */
export const TRADE_CASES = `
outcome | Raise the share of city permits issued within ten working days from 55% to 80%
outcome | 75% of residents rate the new online tax form as easy to complete
output | Digitise the three most requested paper forms
output | Roll out the case management system to all district offices
outcome | Cut the backlog of disability claims from 41,000 to 15,000
outcome | Veterans wait no longer than 20 days for a first appointment
activity | Continue to engage with local councils on flood planning
output | Stand up a joint task force on homelessness
outcome | Reduce rough sleeping in the borough by a third
guardrail | Keep emergency response times under eight minutes
output | Deliver 6 community consultation sessions
outcome | 9 in 10 callers reach a human in under 3 minutes
outcome | Increase first-time voter turnout from 38% to 50%
output | Publish open data for all 12 departments
outcome | 40 outside teams build on our open data
output | All caseworkers complete trauma-informed training
outcome | Caseworkers spend 60% of their week with families, up from 35%
output | Procure a new body camera system
outcome | Complaints about missed bin collections drop below 200 a month
output | Launch the veterans' appeals status tool on mobile
outcome | Close $4.2M in new business from the public sector
outcome | Each rep holds a pipeline coverage of 3x
outcome | Improve win rate against our top rival from 24% to 35%
output | Hire 8 account executives in the DACH region
output | Refresh the sales deck and battlecards
outcome | Reduce average discount from 18% to 12%
activity | Partner with marketing on account-based campaigns
outcome | Shorten the average sales cycle for mid-market from 74 to 55 days
outcome | 30% of reps hit quota
outcome | 65% of reps reach their quota in Q2
output | Create a territory plan for every region
output | Conduct weekly pipeline reviews with each manager
outcome | Expand ARR from existing accounts by 15%
outcome | Source €9M of qualified pipeline through partners
outcome | Land five lighthouse customers in healthcare
output | Make 400 cold calls a week
output | Send 2,000 personalised outreach emails
outcome | Get 12% of cold emails answered
outcome | Grow partner-sourced revenue to 25% of total
output | Attend 6 industry trade shows
outcome | Generate 350 MQLs from trade shows
outcome | Grow organic search traffic by 40%
output | Write 24 SEO articles
output | Redesign the pricing page
outcome | Pricing page visitors who start a trial rise from 2.1% to 4%
outcome | Reduce cost per lead from $120 to $85
outcome | Email open rate of 32%
output | Launch a podcast with 10 episodes
outcome | 5,000 people listen to a whole episode
outcome | Earn coverage in 4 national newspapers
output | Place 6 guest posts on industry blogs
output | Sponsor two developer conferences
outcome | Unaided awareness among nurses up from 6% to 11%
output | Build a brand style guide
outcome | 1 in 5 webinar attendees book a demo
output | Run 3 webinars
outcome | Grow newsletter subscribers to 15,000
outcome | Lower unsubscribe rate below 0.4%
outcome | Reach 90% gross retention in the SMB segment
outcome | Cut time to value for new accounts from 45 to 20 days
output | Complete success plans for the top 50 accounts
output | Hold QBRs with 100% of enterprise customers
outcome | 80% of enterprise customers attend their QBR with an executive sponsor
outcome | Health score of red accounts improves from 40 to 60
activity | Proactively monitor at-risk accounts
output | Document the onboarding playbook
outcome | Support tickets per account fall from 7 to 4
outcome | 95% of renewals are signed before the expiry date
guardrail | No enterprise account churns
outcome | First response to urgent tickets in under 15 minutes
outcome | Customers resolve 50% of their questions in the help centre
output | Publish 30 help centre articles
outcome | 25 customers agree to act as references
output | Introduce a customer health dashboard
outcome | CSAT after a support case reaches 94%
outcome | Expand seats in 20 accounts by at least 25%
outcome | Escalations to engineering down 30%
activity | Support the product team with customer feedback
outcome | 50 first-time contributors land a pull request
outcome | Median time to first review of outside pull requests falls to 2 days
output | Release version 2.0 with a stable plugin API
output | Migrate the build to Bazel
output | Triage all open issues older than a year
outcome | Weekly downloads grow from 80k to 200k
outcome | Bus factor of the core modules rises from 1 to 3
output | Write a contributor guide
outcome | 70% of new contributors come back for a second patch
output | Adopt a code of conduct
activity | Explore funding models for maintainers
outcome | Three companies sponsor the project with at least $1,000 a month
outcome | Reduce flaky tests from 60 to 5
output | Set up continuous fuzzing
guardrail | Zero known critical vulnerabilities older than 7 days
output | Hold a monthly community call
outcome | 25 people from outside the company join the community call
outcome | The documentation search leads to an answer in 80% of sessions
output | Translate the docs into Spanish and Japanese
outcome | Two cloud vendors offer the database as a managed service
output | Define our governance model
outcome | Crash-free sessions at 99.7%
outcome | Binary size shrinks by 20%
outcome | Build time under 5 minutes
output | 100% of public APIs documented
output | Test coverage of 90%
outcome | Employee attrition falls from 22% to 14%
outcome | Offer acceptance rate above 85%
output | Fill the 9 open nursing positions
output | Launch a mentorship programme
outcome | 80% of nurses would recommend the ward as a place to work
outcome | Sick days per employee fall by 15%
outcome | Time to close the books down from 12 days to 5
output | Implement a new expense tool
outcome | Days sales outstanding reduced to 38
outcome | Gross margin up 4 points
guardrail | Operating costs stay within budget
guardrail | Do not exceed 2% overtime
outcome | Readmissions within 30 days fall from 14% to 10%
output | Open a second dialysis unit
outcome | 90% of patients are seen within 4 hours
outcome | Falls on the ward down by half
output | Install handrails in all bathrooms
output | Train 120 nurses in hand hygiene
outcome | Hand hygiene compliance above 95%
outcome | 85% of pupils read at grade level by June
output | Buy 200 tablets for grade five
outcome | Chronic absence drops from 18% to 10%
output | Hire two reading specialists
outcome | Parents of 70% of pupils come to a conference
outcome | On-time deliveries rise from 88% to 96%
outcome | Scrap rate below 1.5%
output | Commission the second packaging line
outcome | Mean time between failures doubles
output | Replace the ageing forklifts
guardrail | No lost-time accidents
outcome | Energy use per tonne down 8%
outcome | Vacancy in our rental units falls from 7% to 4%
outcome | Tenants pay rent on time in 97% of cases
output | Renovate 14 flats
outcome | Raise $600k from recurring donors
outcome | 300 lapsed donors give again
output | Hold a charity gala
outcome | Volunteers stay for at least six months on average
output | Submit 8 grant applications
outcome | Win 3 of 8 grants
outcome | 60% of farmers switch to drip irrigation
output | Distribute 500 drip kits
outcome | Water use per hectare falls by 20%
outcome | Guests who book directly rise from 30% to 45%
output | Relaunch the hotel website
outcome | Average review score of 4.7
outcome | Repeat guests make up a third of bookings
output | Introduce a loyalty card
outcome | 2,000 guests use the loyalty card a month
outcome | Table turnover up from 1.6 to 2.1
outcome | Food waste per cover below 90 g
output | Add five vegan dishes to the menu
outcome | Players return on day 7: from 18% to 25%
output | Ship the co-op mode
outcome | Average session length of 22 minutes
outcome | Refund requests under 3%
output | Localise the game into 6 languages
outcome | Mobile app rating from 3.4 to 4.5 stars
output | Instrument the checkout funnel
output | Identify the top three reasons for cancellations
output | Survey 100 churned customers
output | Have the new data warehouse live by June
output | Sign a partnership agreement with two insurers
outcome | Two insurers recommend us to their members
output | Establish a pricing committee
output | Agree service levels with all suppliers
outcome | Suppliers deliver 98% of orders complete
outcome | Reduce stock-outs by 60%
outcome | Basket size grows from €38 to €44
output | Pilot self-checkout in 3 shops
outcome | A third of shoppers choose self-checkout
outcome | Queue time at peak below 4 minutes
activity | Work towards a more inclusive culture
activity | Keep improving the release process
outcome | Deploy frequency from monthly to weekly
output | Deprecate the v1 endpoints
outcome | Less than 1% of traffic uses the v1 endpoints
outcome | p99 latency of the search API from 900 ms to 300 ms
outcome | Change failure rate below 10%
outcome | Pages on call per week down from 14 to 3
output | Write runbooks for all alerts
output | Create the incident review process
outcome | Users find what they search for in the first three results 80% of the time
output | Users can export their data as CSV
output | Admins can set permissions per folder
outcome | 35% of admins have set up single sign-on
outcome | Half of all workspaces have at least three active members
output | Every workspace has a welcome page
outcome | New users invite a colleague within their first week (20% → 35%)
output | Key accounts each have a named executive sponsor
outcome | Fewer than 3% of invoices are disputed
outcome | Our share of public tenders won rises to 30%
outcome | Quota attainment across the EMEA team at 92%
outcome | 70% of pipeline comes from inbound
output | Territory model finalised by 15 January
output | New commission plan signed off and communicated
outcome | Average contract value up 18% year on year
activity | Nurture relationships with the top ten distributors
output | Win/loss interviews with 20 prospects completed
outcome | 60 qualified opportunities from the partner channel
outcome | Forecast within 5% of actuals every month
output | Salesforce cleaned up and deduplicated
output | 3 case studies in the financial sector
outcome | 3 financial-sector customers speak publicly about their results
outcome | Demo-to-close conversion from 18% to 25%
outcome | Ten new resellers each close at least one deal
outcome | Respond to 90% of inbound leads within one hour
output | 100% of reps certified on the new pitch
outcome | Ramp time for new reps cut from 6 to 4 months
outcome | Brand search volume doubles
outcome | Increase share of search from 9 to 14 percent
output | Brand campaign live in 3 countries by May
outcome | Campaign reaches 2M people aged 25-34
outcome | Video completion rate of at least 45%
output | Produce a customer video series
outcome | LinkedIn followers grow to 20k
output | Publish three times a week on LinkedIn
outcome | 1,200 event registrations
output | Host an annual user conference for 400 attendees
outcome | 55% of registrants show up
outcome | Drive 30% of sign-ups from content
outcome | SEO: rank in the top 3 for 15 buying keywords
output | A/B test four landing pages
outcome | Landing page conversion: 3% to 5%
outcome | Reduce CAC payback to 12 months
outcome | Marketing-sourced pipeline of $8M
output | Define ICP and personas
output | Positioning tested with 30 buyers
outcome | 8 of 10 buyers can repeat our positioning after one reading
outcome | Press mentions in tier-one outlets up 50%
output | Issue 5 press releases
outcome | Win an industry award
output | All blog posts have a call to action
outcome | Visitors from organic search spend 2 minutes on the page
outcome | Median processing time for building permits: 45 → 20 days
outcome | At least 80% of applications are made online
output | At least 80% of services are available online
outcome | Citizens need one visit instead of three
outcome | Satisfaction with the passport office reaches 4.2 out of 5
output | Publish the procurement dashboard
outcome | 30% of contracts go to small businesses
outcome | Small businesses win 30% of contracts
output | Plain-language rewrite of the 50 most-read pages
outcome | Calls to the hotline about benefits fall by 25%
guardrail | No personal data is exposed
output | Website meets WCAG 2.1 AA
outcome | Blind users complete the application unaided
output | Agency-wide zero trust architecture in place
output | Move 12 systems to the cloud
outcome | Recycling rate of households from 42% to 55%
outcome | Road deaths fall below 20
output | Install 50 speed cameras
output | Plant 10,000 trees
outcome | Tree canopy cover up to 22%
output | Adopt the climate action plan
outcome | 15,000 more people commute by bike
output | Build 40 km of bike lanes
outcome | Average time on the housing waiting list falls to 14 months
output | Create 300 affordable homes
outcome | 500 families move into affordable homes
output | Pass the data protection bill
activity | Advocate for better broadband in rural areas
outcome | Fraud losses cut to under 0.1% of payments
outcome | Employees of all ministries use the shared chat at least weekly
output | Train 2,000 civil servants in digital skills
outcome | Project gets 2,000 stars
outcome | At least 20 issues closed by community members
output | Close 50 open issues
output | Merge the async rewrite
output | Release monthly
outcome | Users upgrade to the latest minor within 30 days (40% to 70%)
outcome | 5 companies run it in production
outcome | Three production users publish how they use it
output | Benchmark against two alternatives
outcome | Cold start 40% faster
outcome | Memory use per connection below 10 kB
output | RFC accepted for the new module system
output | Drop support for Node 16
outcome | Contributors from 12 countries
outcome | Issues get a first answer in 48 hours
output | Security policy published
outcome | 90% of security reports are fixed within 14 days
output | Third-party security audit completed
outcome | Dependents on npm grow from 300 to 900
outcome | Plugin authors publish 25 plugins
output | Publish 25 plugins
activity | Participate in the standards body
output | Submit the proposal to the standards body
outcome | Renewal rate among accounts with a CSM at 93%
output | Assign a CSM to every account above $50k
outcome | NRR > 115%
outcome | Customers with an adoption score under 40 fall from 60 to 25
outcome | 75% of new customers finish onboarding in 30 days
output | New onboarding flow rolled out to all customers
outcome | Average onboarding takes 3 weeks rather than 6
outcome | Upgrade 15 accounts to the enterprise plan
outcome | 40% of admins use the new reporting
output | 40% of accounts are moved to the new reporting
outcome | Contact rate per 100 orders down to 6
outcome | Self-service resolves 6 out of 10 cases
outcome | Reopened tickets < 5%
output | Ticket tagging scheme agreed
output | Playbook for churn risk implemented
outcome | Detect 80% of churn risks 90 days ahead
output | Survey every customer at day 60
outcome | Response rate to our surveys above 30%
outcome | Customers report 20 hours saved a month
outcome | 12 customers present at our user group
output | Monthly newsletter for admins
outcome | Admins open the monthly newsletter (open rate 50%)
guardrail | Support satisfaction does not drop below 92%
guardrail | CSAT stays above 90% while volume grows
guardrail | Spend at most $40 per ticket
guardrail | Never miss a payroll
guardrail | Hold churn at 2%
outcome | Cancel rate in the first 14 days halves
outcome | Patients with diabetes keep their blood sugar in range
outcome | Teachers save three hours a week
outcome | Inventory turns from 4 to 6
output | Inventory count completed
outcome | Order errors per thousand from 12 to 4
output | Order 12 new machines
output | Design the new reception
outcome | Design wins at 3 carmakers
output | Test 5 suppliers
outcome | Test failures per build under 2
output | Process map for claims
outcome | Process yield of 98%
outcome | Market share in Poland 12% → 18%
output | Market study for Poland
outcome | Reviews on Trustpilot average 4.6
output | Plan the 2028 budget
outcome | Plan accuracy within 3%
outcome | Support costs under 4% of revenue
output | Sample 300 households
outcome | Sample-to-order rate of 20%
output | Lead scoring model in place
outcome | Lead-to-opportunity rate rises to 22%
output | Release checklist used by all teams
outcome | Release delays fall to zero
outcome | Share of revenue from new products: 20%
output | Share the roadmap with all customers
outcome | Trust in leadership rises from 58 to 70 points
output | Every engineer has a mentor
outcome | 90% of meetings start on time
output | No-meeting Wednesdays introduced
outcome | Meeting hours per person fall from 18 to 11 a week
output | [P0] Ship the relay transport (@dana)
outcome | [P1] 30 community nodes stay online for a week
output | P2: Document the upgrade path
outcome | Time from issue to fix for outside reporters under 5 days - at risk
output | KR3 (stretch): Publish a threat model
outcome | 🚀 Twice as many repos depend on the SDK
output | Have a working demo for the summit
outcome | Have 10 partners demo on our platform at the summit
output | Legal review of the data-sharing agreement finished
outcome | Veterans can schedule a visit without calling us in 8 of 10 cases
output | Veterans can schedule a visit online
outcome | 50% fewer paper applications
output | Set baseline for customer effort score
output | Set up an account health dashboard for CSMs
outcome | CSMs spend 50% of their time with customers
outcome | 3 out of 4 accounts have used the new module in the last 30 days
outcome | Logo churn in SMB no higher than 2% a month by Q3
outcome | Save 8 of the 20 accounts at risk
output | Build a save playbook for accounts at risk
outcome | $1.2M expansion from the installed base
outcome | Upsell attach rate 18%
output | QBR template adopted
outcome | Exec sponsors join 60% of QBRs
outcome | 80% of MQLs are accepted by sales within a day
output | 10 landing pages for the vertical campaign
output | 2 sponsored newsletters
outcome | 2,500 newsletter readers click through
outcome | 25% lift in direct traffic
outcome | Position us as the first choice for municipal broadband: 20% of city CIOs name us
output | Position paper on municipal broadband
outcome | Get named in the analyst quadrant
output | Finalise the DACH entity
outcome | The average contributor waits less than 24 hours for CI results
guardrail | No more than two unplanned releases
output | At least two planned releases
outcome | 95% of releases go out on the planned day
output | Hire a grants officer by March
outcome | Grants make up 35% of income
output | Open the second food bank
outcome | 1,400 families get a food parcel each week
output | Pack 1,400 food parcels a week
outcome | Councillors cite our data in 12 debates
output | Brief 12 councillors
outcome | The council adopts two of our proposals
output | Write two proposals for the council
outcome | More women apply for technical roles (30% → 45%)
output | Rewrite job ads in neutral language
outcome | First-pass yield 97%
outcome | Late orders cost us less than €10k a month
outcome | Drivers finish their route on time on 9 of 10 days
output | Equip 60 vans with trackers
outcome | Fuel per kilometre falls 7%
outcome | Shoppers scan 30% of items themselves
output | Install 12 self-scan tills
outcome | Staff recommend us as an employer: eNPS 30
output | Introduce a four-day week pilot
outcome | Median salary gap between women and men under 3%
output | Audit salaries
output | Reindex all documents
outcome | Lead time for change under a day
outcome | Users of the old client under 500
output | Sunset the old client
output | Alert thresholds reviewed
outcome | Audience rating of 8 or better for 5 of 6 plays
output | Stage 6 plays
outcome | Sell 85% of seats
outcome | A third of the audience comes for the first time
outcome | Members renew without a reminder call
outcome | Volunteers recommend us to friends
outcome | Trial-to-paid in the starter plan 9% => 12%
outcome | Gross margin: 61%
outcome | Cash runway of 18 months
outcome | 20% of new MRR from the marketplace
output | List the app in 3 marketplaces
outcome | Increase annual recurring revenue from $12M to $16M
outcome | Reduce customer churn from 4% to 2.5% per month
output | Implement a new CRM system for the sales team
output | Conduct customer interviews with 20 key accounts
outcome | Achieve a customer satisfaction score of 90%
outcome | Increase the number of qualified leads from 200 to 350 per month
output | Publish 4 thought leadership articles per month
outcome | Improve email click-through rate from 2% to 4%
output | Launch a customer referral program by end of Q2
outcome | Generate $500K in revenue from the referral program
outcome | Reduce average response time to customer inquiries to under 2 hours
output | Develop and deliver training for all customer-facing staff
outcome | Increase upsell revenue by 20%
outcome | Increase website traffic by 50%
output | Create a content calendar for the quarter
outcome | Increase social media engagement by 30%
output | Organize 3 community events
outcome | Attract 100 attendees to each community event
outcome | Increase employee engagement score from 70 to 80
output | Complete performance reviews for all employees
outcome | Reduce time to fill open positions from 60 to 40 days
output | Deploy VA.gov appeals tracker to production
outcome | Increase digital claim submissions from 40% to 60%
outcome | Reduce the number of calls to the help desk about password resets by 40%
output | Migrate 5 legacy applications to the shared platform
output | Establish a design system used by all product teams
outcome | 80% of teams use the design system
outcome | Page load times on mobile below 3 seconds
output | Make all forms accessible to screen readers
outcome | Veterans rate the new form 4 out of 5 or higher
output | Define success metrics for each product
outcome | Grow monthly active contributors from 50 to 100
output | Release version 1.0 of the specification
outcome | 3 independent implementations of the specification
outcome | 10 organizations adopt the specification
output | Hold a quarterly contributors' summit
outcome | Increase the number of external pull requests merged by 25%
output | Improve the documentation for new contributors
outcome | Reduce median time to merge pull requests to 3 days
output | Set up a bug bounty programme
outcome | Get 500 downloads of the new package in the first month
outcome | At least 5 blog posts written by the community about our project
output | Write 5 blog posts about our project
activity | Work with partner teams to align roadmaps
activity | Continue to mentor junior engineers
output | Upgrade the database cluster to version 14
outcome | Increase test pass rate on main to 98%
output | All services emit structured logs
outcome | Achieve $2M in sales to new customers
outcome | Close 15 new enterprise deals
output | Train sales reps on the new product line
outcome | Increase average deal size by 10%
outcome | Increase sales team productivity by 15%
output | Develop sales playbooks for three verticals
outcome | Increase market share in the mid-market from 8% to 12%
outcome | Net Promoter Score of 50 or more
outcome | Renewal rate of at least 95% for strategic accounts
output | Assign an executive sponsor to each strategic account
outcome | Increase product adoption: 60% of licensed users active weekly
outcome | Decrease support ticket volume by 25%
output | Launch an in-app help center
outcome | Resolve 90% of tickets within SLA
outcome | Increase first contact resolution to 75%
output | Build an onboarding email sequence
outcome | Onboard 50 new customers with a time to value under 14 days
output | Host 10 webinars
outcome | Secure coverage in 5 top-tier publications
output | Redesign the website
outcome | Increase conversion rate on the website from 1.5% to 2.5%
output | Run A/B tests on the 3 highest-traffic pages
output | Create buyer personas for each segment
outcome | Reduce cost per acquisition by 15%
outcome | Obtain 20 customer testimonials
output | Produce 6 case studies
outcome | Grow email list to 50,000 subscribers
outcome | Increase citizen participation in the budget process by 20%
output | Open 3 new community centres
outcome | Reduce crime in the city centre by 10%
output | Recruit and train 50 new police officers
outcome | Raise the high school graduation rate to 90%
output | Pass a balanced budget
outcome | Cut permit processing time in half
output | Complete the construction of the new bridge
outcome | Increase public transport ridership by 15%
outcome | Increase pipeline generated by partners from 15% to 30% of total
output | Sign off the joint business plan with our top 5 partners
outcome | Raise the share of deals with a named champion from 40% to 70%
output | Every open deal has a close plan
outcome | 85% of forecasted deals close in the forecasted month
outcome | Time from signature to first invoice falls from 21 to 5 days
output | Localize the website into French and Spanish
outcome | Visitors from France double
outcome | Our newsletter is forwarded by 1 in 10 readers
output | Segment the newsletter list
outcome | Share of branded searches among all searches rises to 35%
output | Weekly posts on the company blog
outcome | The blog brings 40 demo requests a month
outcome | Two national newspapers interview our CEO
output | CEO gives 5 keynotes
outcome | 30% of keynote listeners download the study
output | Publish a study on remote work
outcome | Residents wait under 10 minutes at the counter
outcome | Online renewals of parking permits reach 75%
output | Parking permits can be renewed online
outcome | Fewer residents call about the same issue twice (from 35% to 15%)
output | Merge the three call centre databases
outcome | Audit findings fall from 14 to 3
output | Close all audit findings
output | Draft the data-sharing ordinance
outcome | Five neighbouring towns adopt our data standard
output | Data standard v1 published
outcome | Maintainers answer 90% of issues within a week
outcome | The share of issues opened by non-employees rises to 60%
output | Label 50 issues as good first issue
outcome | Good first issues are picked up within 3 days
output | Migrate from Travis to GitHub Actions
outcome | Build minutes per merge down 40%
output | Publish benchmarks for each release
outcome | Users report half as many regressions
guardrail | No regressions reach users
output | Ship a CLI
outcome | The CLI is used in 1,000 repositories
outcome | Customers see value in the first 14 days (activation 60%)
output | Redesign the kickoff call
outcome | Kickoff calls end with a signed success plan in 80% of cases
output | Success plan templates for each segment
outcome | Health scores predict 80% of churn
output | Launch health score v2
outcome | Expansion pipeline created by CSMs of $3M
outcome | CSM-sourced expansion makes up 20% of new ARR
output | Comp plan for CSMs revised
outcome | Detractors fall from 18% to 10%
output | Call every detractor within 48 hours
outcome | Community answers 40% of questions
output | Community platform launched
outcome | Escalated cases are closed 2 days faster
output | Escalation policy reviewed with engineering
outcome | Training attendees file 30% fewer tickets
output | 12 training sessions held
outcome | Waiting room time under 12 minutes for 9 in 10 patients
outcome | Phone calls that ring longer than a minute fall from 30 to 5 a day
output | Phone 30 former customers
outcome | On-call pages outside working hours: 22 to fewer than 5 per month
outcome | Parcels left at the wrong door: from 40 to 10 a month
outcome | First-time contributors whose pull request is merged within a week: 20 -> 60
outcome | Customers whose invoices are paid late fall from 30% to 10%
outcome | 3,000 visitors bring someone who has never been here
outcome | Offer acceptance up from 61% to 75%
outcome | Issues older than a year: 0
outcome | Invoices overdue by more than 30 days under 3%
output | Archive issues older than a year
outcome | 70% of reps make quota
`;
