/** People and bodies that stand for nobody in particular until something is said about them. Singular. */
export const GENERIC_PEOPLE =
  'user customer people person consumer client individual someone somebody anyone anybody everyone everybody team ' +
  'organization organisation company business enterprise firm group professional visitor audience community public folk guy ' +
  'end-user participant practitioner stakeholder institution brand';

/** Words for a person, a trade or a body that a reader can picture. Singular. */
export const SPECIFIC_PEOPLE =
  'accountant actor member player administrator admin advocate analyst applicant apprentice architect artist assistant athlete ' +
  'attorney auditor author baker bank banker barber barista beekeeper beginner biologist borrower bookkeeper boss broker builder ' +
  'butcher buyer cardholder caregiver carer caretaker cashier chairman charity chef chemist child children church citizen ' +
  'cleaner clerk clinic clinician club coach collector colleague college commuter composer conductor consultant contractor ' +
  'cook coordinator council counsellor counselor couple courier coworker co-worker creator crew curator cyclist ' +
  'dad daughter dealer dentist designer developer diabetic director dispatcher diver doctor donor driver economist editor educator ' +
  'electrician employee employer engineer entrepreneur executive expert factory family farm farmer father fan ' +
  'financier firefighter fisherman florist foreman founder freelancer friend gamer gardener giver grandfather grandmother ' +
  'grandparent grocer guardian guest guide gym hairdresser hiker hobbyist homeowner hospital host hotel household ' +
  'housekeeper husband immigrant inspector installer instructor insurer intern interpreter inventor investor janitor journalist ' +
  'judge kid kindergarten labourer lab laboratory landlord lawyer leader learner lecturer lender lessee librarian ' +
  'listener maintainer maker manager manufacturer marketer mason mechanic merchant mom mother mum municipality museum ' +
  'musician nanny neighbor neighbour newcomer newlywed ngo nonprofit non-profit notary nurse nursery officer operator optician ' +
  'owner painter paramedic parent passenger pastor patient pensioner pharmacist pharmacy photographer physician ' +
  'physiotherapist pilot planner plumber podcaster poet police porter prisoner producer professor programmer psychologist ' +
  'publisher pupil purchaser recruiter receptionist refugee renter reporter representative researcher resident restaurant ' +
  'retailer retiree reviewer rider roommate runner sailor salesperson school scientist secretary seeker seller senior server-admin ' +
  'shelter shift-worker shop shopkeeper shopper sibling singer sister skipper smallholder soldier solopreneur son specialist ' +
  'sponsor staff startup start-up storekeeper student subscriber superintendent supervisor supplier surgeon surveyor tailor ' +
  'taxpayer teacher technician teen teenager tenant therapist toddler tourist trader trainee trainer translator ' +
  'traveler traveller treasurer tutor typist university veteran veterinarian vet viewer village villager volunteer voter waiter ' +
  'waitress wedding-planner wholesaler wife winemaker woman women worker workshop writer youth bakery brewery dispatchers ' +
  'newsroom orchestra choir league ward salon studio agency municipality nurses caretakers sysadmin sre devops cto cfo ceo ciso ' +
  'maintenance-crew grower picker roofer welder carpenter joiner potter brewer vintner miller fisher guests diner' +
  ' walker tester scientist statistician geologist archivist registrar midwife undertaker optometrist physiotherapists goalkeeper';

/** Words that end like a trade and are none. Singular. */
export const NOT_PEOPLE =
  'computer server folder container number order paper printer browser letter offer header layer filter trigger ' +
  'provider answer center centre corner counter cover custom danger dinner door drawer driver-less error factor favor favour ' +
  'figure finger floor flavor flavour folder gather hammer header helper hour humor humour identifier indicator ' +
  'interpreter-less labor labour ladder later laser letter locker logger lower manner marker matter meter metre mirror monitor ' +
  'motor newsletter offer other parameter peer per pointer poster power processor proper quarter reader-app register reminder ' +
  'router rather river scanner sensor shower sector silver similar simulator slider speaker sticker summer super sweater ' +
  'cluster tracker transfer transistor transformer under vector water weather wrapper whether winter wonder color colour behavior ' +
  'behaviour calculator editor-window elevator generator validator connector compiler parser linter loader timer playlist wishlist shortlist bucketlist tower trailer ' +
  'tractor tumor vapor connector adapter adaptor buffer builder-tool character chapter charger circular collar ' +
  'detector dollar either encoder decoder ever never over after before better bigger smaller faster easier cheaper greater ' +
  'longer shorter newer older fewer larger higher deeper richer clearer safer slower harder simpler smarter sooner ' +
  'cater enter consider deliver discover remember refer prefer render differ suffer cover recover answer alter ' +
  'barrier carrier tier ledger lever liver major minor mother-board order paper pepper planner-app player-app porter-app ' +
  'list exist assist persist consist insist resist twist wrist mist fist checklist assist artist-tool dentist-tool ' +
  'specifier modifier qualifier multiplier courier-app outlier frontier soldier-app carrier amplifier headquarter membership ' +
  'disaster easter lister november october september december yesterday together however whatever whenever wherever';

/** Words before a generic word that do not tell it from others: determiners, links and verbs that take people. */
export const NOT_A_MODIFIER =
  'the a an our your their his her its my all any every each some most many more other few several these those this that both ' +
  'no new existing current potential target real first for to of and or by with from in on at as between among across like ' +
  'so where when if because while but than how what which who whom reach authenticate serve connect provide support bring ensure offer show tell ask help helps helping let lets letting give gives giving ' +
  'allow allows allowing enable enables enabling empower empowers empowering make makes making connect connects connecting ' +
  'show shows bring brings offer offers provide provides serve serves support supports ensure ensures keep keeps ask asks tell tells ' +
  'get gets reach reaches protect protects free frees save saves saving encourage encourages is are was were be become becomes ' +
  'can will may now today only even also just not two three four five ten hundreds thousands millions billions ' +
  'millions-of such various different multiple numerous countless help- via per inside outside against about around';
