/** Words and phrases of a list that is written with commas. */
const list = (words: string): readonly string[] => words.split(/,\s+/);

/** Words for trouble, obstacles and work-arounds: what problem paragraphs are made of. */
export const PAINING = list(
  `problem, problems, pain, pains, painful, struggle, struggles, struggling, struggled, frustrating, frustrated,
   frustration, frustrations, waste, wastes, wasted, wasting, lose, loses, losing, miss, misses, missed, cannot,
   can't, unable, fails, failed, failing, difficult, difficulty, difficulties, harder, hardest, lack, lacks,
   lacking, shortage, shortages, challenge, challenges, challenging, manual, manually, by hand, error-prone,
   tedious, time-consuming, costly, confusing, confused, confusion, overwhelmed, overwhelming, inefficient,
   inefficiency, delay, delays, delayed, risky, unfortunately, worse, worst, broken, brittle, unclear, forget,
   forgets, forgotten, wait, waits, waiting, stuck, trapped, blind, guess, guesses, guessing, no way, no idea,
   no easy, no good, no single, forced to, scattered, fragmented, silos, outdated, tired of, fed up, until now,
   too many, too much, too long, only to, anxious, worry, worries, worried, afraid, stress, stressful, hassle,
   burden, barrier, barriers, drowning, chaos, chasing, chase, chases, breach, breaches, exposed, suffer, suffers,
   suffering, complain, complains, hard to find, wrong, mistakes, errors, shortcomings, deficiencies, unmet,
   locked, ignored, abandon, abandons, abandoned, give up, gives up, drop out`,
);

/** Words that often stand in a problem, and elsewhere too. */
export const WEAKLY_PAINING = list(
  `cost, costs, late, risk, hours, today, currently, traditional, traditionally, existing, need to, needs to,
   have to, has to, had to, rely on, relies on, limited, without, but, however, yet, despite, even though, unless,
   ask, asks, never, rarely, instead of, spend, spends, spent, hidden, gap, gaps, threat, slow, lost, hard, fail,
   failure, no one, nobody, expensive, every day, every morning, every evening, every night, every week, every month,
   every year, every spring, every autumn, every winter, every time, leave out, leaves out, for nothing, nothing, on paper,
   by phone, again and again, instead`,
);

/** Words for what the product does for somebody. */
export const OFFERING = list(
  `lets, allows, allowing, enables, enabling, helps, gives, provides, providing, offers, offer, solves, solve,
   solving, addresses, eliminates, removes, replaces, replace, automates, automatically, automatic, turns, brings,
   delivers, connects, combines, can now, no longer, in one place, real time, real-time, instantly, at a glance,
   seamless, seamlessly, captures, generates, matches, suggests, alerts, notifies, recommends, analyzes, analyses,
   monitors, integrates, ensures, guides, preserves`,
);

/** Words that often stand in a solution, and elsewhere too. */
export const WEAKLY_OFFERING = list(
  `let, letting, help, give, giving, use, uses, using, now, built, designed, powered, solution, solutions,
   platform, service, tool, app, library, dashboard, with, features, includes, supports, runs, works, reads,
   keeps, sends, shows, creates, builds, makes, simply, easily, quickly, offering, allow, enable, provide,
   applies, tracks, instead of, unlike, so that`,
);

/** Words for what somebody does, one thing after another. */
export const STEPPING = list(
  `first, then, next, finally, after, once, when, step, steps, start, starts, begin, begins, click, clicks,
   clicking, tap, taps, tapping, open, opens, select, selects, choose, chooses, pick, picks, upload, uploads,
   download, downloads, install, installs, log in, logs in, login, sign up, sign-up, signs up, sign in, enter,
   enters, type, types, add, adds, create, creates, scan, scans, search, invite, invites, connect, connects,
   receive, receives, get, gets, press, presses, drag, drags, head to, go to, goes to, within minutes, in minutes,
   two minutes, account, confirm, confirms, review, reviews, share, shares, set up, sets up, point, points,
   deploy, run, answers, sees, browse, fill, fills, book, books, to use, works like this, how it works`,
);

/** Words for the next step of a reader: where to go, what it costs. */
export const CALLING = list(
  `available, availability, visit, learn more, find out more, more information, sign up, sign-up, download, try,
   get started, getting started, register, contact, join, order, subscribe, buy, purchase, free, price, pricing,
   priced, per month, today, starting at, app store, play store, click here, go to, head to, head over,
   early access, waitlist, waiting list, is live, are live, request, website, demo, install, open source, license,
   start, attend, book, store, stores, github, link, now, email, tell us, reach out`,
);

/** Words of an announcement. */
export const ANNOUNCING = list(
  `today announced, announced, announces, announce, announcing, launched, launches, launch, launching, introduced,
   introduces, introducing, introduce, unveiled, unveils, released, releases, releasing, release of,
   general availability, generally available, opened, today marks, published, publishes, is bringing,
   is pleased to, is proud to, is excited to, is now available, are now available, debuts, rolled out,
   starting today, from today, as of today, begins shipping, now available`,
);

/** Words for the people a problem happens to. */
export const PEOPLE_WORDS = list(
  `people, users, user, customers, customer, teams, team, companies, company, businesses, business, organizations,
   organisations, developers, developer, engineers, engineer, managers, manager, owners, owner, parents, parent,
   students, student, teachers, teacher, nurses, nurse, doctors, patients, drivers, driver, families, hosts,
   guests, members, member, individuals, professionals, workers, employees, freelancers, founders, analysts,
   designers, researchers, enterprises, consumers, shoppers, travelers, travellers, buyers, sellers, millions,
   everyone, anyone, someone, you, your, they, she, he, operators, agents, tenants, landlords, farmers,
   homeowners, players, fans, readers, writers, creators, admins, administrators, leaders, staff, clinicians,
   pharmacists, volunteers, donors, citizens, residents, neighbours, neighbors, cyclists, commuters, runners,
   musicians, shops, restaurants`,
);
