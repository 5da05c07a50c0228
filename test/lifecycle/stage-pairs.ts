/** Pairs of key results that differ in a few words, in braces, and in their stage. */
export const STAGE_PAIRS = `
40 % of shoppers {buy once / buy again within 90 days} | acquisition / loyalty
200 guests make their {first / second} booking | acquisition / loyalty
300 gardeners place their {first / third} order | acquisition / loyalty
60 clinics sign their {first contract / renewal} | acquisition / loyalty
25 % of trial schools {become paying customers / log in during the first week} | acquisition / engagement
80 % of guests {say the room was as described / come back for a second stay} | success / loyalty
1,000 people {hear about / sign up for} the harvest market | awareness / engagement
500 readers {register for / renew} the print edition | engagement / loyalty
30 % of visitors {start a trial / complete checkout} | engagement / acquisition
12 museums {ask for a demo / renew their licence} | engagement / loyalty
Raise {brand awareness / win rate} among dentists from 10 % to 20 % | awareness / acquisition
Raise {share of voice / net revenue retention} from 10 % to 20 % | awareness / loyalty
Raise {weekly active users / employee satisfaction} from 60 % to 70 % | success / internal
Raise {customer / employee} satisfaction from 60 % to 70 % | success / internal
Raise {customer / employee} retention from 80 % to 88 % | loyalty / internal
Raise {NPS / eNPS} from 20 to 35 | loyalty / internal
Lower {customer churn / staff turnover} to 8 % | loyalty / internal
Cut {time to first value / time to hire} from 20 to 10 days | success / internal
Cut {the sales cycle / the resolution time} from 20 to 10 days | acquisition / success
Cut {cost per lead / customer acquisition cost} by 20 % | engagement / acquisition
Reduce {support tickets / code review delays} by a third | success / internal
Reduce {cancellations / bounce rate on the landing page} by a third | loyalty / engagement
Reduce {failed checkouts / failed deployments to staging} by half | acquisition / internal
Grow {newsletter subscribers / active users} to 10,000 | engagement / success
Grow {followers / paying customers} to 10,000 | awareness / acquisition
Grow {impressions / demo requests} by 50 % | awareness / engagement
Grow {new ARR / expansion ARR} by €2M | acquisition / loyalty
Grow {qualified pipeline / upsell revenue} by €2M | engagement / loyalty
Grow {referrals / inbound leads} to 40 a month | loyalty / engagement
Grow {word of mouth / repeat purchases} among cyclists | awareness / loyalty
95 % of {support tickets / job applicants} get an answer in two days | success / internal
95 % of {parcels / payroll runs} are on time | success / internal
90 % of {patients / new hires} say they felt welcome in the first week | success / internal
Every {customer / teammate} finishes onboarding in ten days | success / internal
20 {customers / engineers} finish the advanced course | success / internal
15 {journalists / customers} recommend us | awareness / loyalty
15 {podcasts talk about / prospects ask for a quote for} our boats | awareness / engagement
50 {prospects attend the open day / customers attend the user conference} | engagement / loyalty
10 prospects {switch from trial to paid / start a trial} | acquisition / engagement
8 members {join / still train with us after a year} | engagement / loyalty
70 % of households {finish their crate / reorder their crate} | success / loyalty
70 % of learners {reach their goal / recommend the course to a friend} | success / loyalty
70 % of tenants {reach their advisor at the first call / extend their lease} | success / loyalty
70 % of visitors {leave an address / come back within a month} | engagement / loyalty
{Uptime / Test coverage} of 99 % | success / internal
{Unaided recall / Usage} of the app doubles | awareness / success
{Trial sign-ups / Renewals} double | engagement / loyalty
{First orders / Reorders} double | acquisition / loyalty
{Press mentions / Customer references} double | awareness / loyalty
{Page load time / Build time in CI} falls to 2 seconds | success / internal
{Visitors to / Purchases in} the shop rise by 20 % | engagement / acquisition
{Conversion from trial to paid / Conversion from visitor to sign-up} rises by 20 % | acquisition / engagement
{Average order value of first orders / Lifetime value} rises by 20 % | acquisition / loyalty
{Adoption / Awareness} of the savings plan rises by 20 % | success / awareness
{Feature adoption / Hiring speed} rises by 20 % | success / internal
{Search traffic / Search accuracy for users} rises by 20 % | engagement / success
{Demo attendance / User conference attendance} rises by 20 % | engagement / loyalty
Win {12 new logos / back 12 lost accounts} | acquisition / loyalty
Win {12 deals / 12 awards for our employer brand} | acquisition / internal
Sign {30 new customers / 30 three-year renewals} | acquisition / loyalty
Close {€1M in new business / €1M in expansion} | acquisition / loyalty
Generate {€1M in pipeline / €1M in upsell} | engagement / loyalty
Earn {4 newspaper articles / 400 sign-ups} from the campaign | awareness / engagement
Earn {40 five-star store reviews / 40 qualified leads} | loyalty / engagement
Get {6 backlinks from bakers' blogs / 6 bakers to request a sample} | awareness / engagement
Get {30 bakers to place a first order / 30 bakers to tell a friend} | acquisition / loyalty
{Hire nurses for / Patients wait less in} the evening clinic | internal / success
Reach {20 % aided recall / 20 % market win rate} in Austria | awareness / acquisition
Reach {a CSAT of 90 % / a renewal rate of 90 %} | success / loyalty
Reach {90 % task success / 90 % unit test coverage} | success / internal
Keep {gross retention above 90 % / page availability above 99 %} | loyalty / success
Keep {churned accounts under 5 / open security tickets of the infrastructure team under 5} | loyalty / internal
Half of {leads / trials} turn into {opportunities / paying customers} | engagement / acquisition
A third of donors {give for the first time / give again} | acquisition / loyalty
A third of citizens {know that the service exists / use the service each month} | awareness / success
A third of farmers {have heard of drip irrigation / use drip irrigation on all fields} | awareness / success
A third of students {enrol after the open day / finish the module} | engagement / success
A third of subscribers {renew the family plan / buy the family plan as their first subscription} | loyalty / acquisition
Two in three volunteers {sign up again / sign up for a tour} | loyalty / engagement
Double the {sessions per active user / sessions of first-time visitors} | success / engagement
Double the {number of advocates / number of interns} | loyalty / internal
Double the {share of customers who refer a friend / share of engineers who write tests} | loyalty / internal
Double the {speed of the export for users / speed of the hiring process} | success / internal
5 % of readers {subscribe to the free newsletter / take out a paid plan} | engagement / acquisition
5 % of players {invite a friend / buy their first item} | loyalty / acquisition
5 % of members {lapse / visit the tour page} | loyalty / engagement
No {customer / employee} leaves because of us | loyalty / internal
All {customers / departments} have a named contact | success / internal
Publish {a press story / the employee handbook} | awareness / internal
Publish {a help article for users / a salary policy} | success / internal
Launch {a referral programme / a billboard campaign} | loyalty / awareness
Launch {a free trial / a checkout with fewer steps} | engagement / acquisition
Launch {a customer advisory board / a mentoring scheme for managers} | loyalty / internal
Run {a webinar for prospects / a training for teammates} | engagement / internal
Run {a win-back campaign / an awareness campaign} | loyalty / awareness
Build {a renewal dashboard for accounts at risk of churn / a staging server} | loyalty / internal
Build {a demo environment for prospects / a staging environment} | engagement / internal
Improve {the onboarding of customers / the onboarding of new hires} | success / internal
Improve {discoverability in search engines so that people hear of us / reliability for users} | awareness / success
Improve {close rate / click-through rate} to 30 % | acquisition / engagement
Increase {attendance at the taster class / attendance of paying members at classes} to 80 % | engagement / success
Increase {downloads of the brochure / use of the invoice export} to 400 | engagement / success
Increase {average contract value of new deals / expansion revenue per account} by 10 % | acquisition / loyalty
Increase {sales accepted leads / sales productivity of reps} by 10 % | engagement / internal
Increase {the number of stories in the local press / the number of second visits} by 10 % | awareness / loyalty
Increase {recognition of our name / regular guests} by 10 % | awareness / loyalty
Patients {wait less than ten minutes / book a follow-up again} | success / loyalty
Parents {hear of the school from the radio / visit the open day} | awareness / engagement
Parents {pay the first fee / re-enrol a second child} | acquisition / loyalty
Suppliers {are paid by finance within 10 days / rate our portal as easy to use} | internal / success
Residents {report that the repair solved their problem / request a first visit} | success / engagement
Shoppers {click on search ads / complete their first purchase} | engagement / acquisition
Buyers {give testimonials / open a free account} | loyalty / engagement
Shops {use the till app every day / evaluate the till app in a trial} | success / engagement
Developers {download the beta / run it in production} | engagement / success
Contributors {open a first pull request / hear about the project at meetups} | engagement / awareness
Companies {sponsor the project for a second year / evaluate it in a proof of concept} | loyalty / engagement
Users {can restore a backup in a minute / vote for the roadmap at the user conference} | success / loyalty
Admins {set up single sign-on in an hour / buy extra seats} | success / loyalty
Customers {adopt the new report / cancel less than before} | success / loyalty
Customers {renew early / resolve questions without calling support} | loyalty / success
Customers {buy their first licence / buy a second product} | acquisition / loyalty
Shoppers {add an item to the cart and pay / sign up for the wish list} | acquisition / engagement
Listeners {find the show through a friend / finish the episode} | awareness / success
Nurses {on our staff complete the safety training / as customers log their rounds in the app} | internal / success
Lead time {to production falls to a day / from order to delivery falls to five days} | internal / success
{Mentors pass the interview training / Weekly active mentors double} | internal / success
{Framework contracts with four ministries are signed / The hiring framework has four parts} | acquisition / internal
Contributors {whose pull request is merged return for another season / open a first pull request} | loyalty / engagement
`;
