import { setOf } from './word-set';

/*
 * What a verb does to its object, in its base form. Verbs that fit none of the sets are taken for work on the object when
 * they open a key result: that is what an order to oneself mostly is.
 */

/** A level goes up. */
export const RAISE = setOf(`
  increase grow raise improve boost lift double triple quadruple accelerate strengthen enhance maximise maximize expand extend
  scale deepen widen broaden multiply advance amplify better elevate uplift bump up-level optimise optimize  
`);

/** A level goes down. */
export const LOWER = setOf(`
  reduce decrease lower cut shrink minimise minimize shorten halve lessen curb limit drop trim slash diminish mitigate narrow
  eliminate prevent avoid speed_up slow stop contain save
`);

/** A level is arrived at. */
export const REACH = setOf(`
  achieve reach hit attain exceed surpass meet beat  realise realize score rank sustain show
  demonstrate see get obtain have    bring move shift return recover become turn
`);

/** Others are won: outcome when the object is people, deeds, money or a level. */
export const WIN = setOf(`
  win gain acquire attract earn close land sell sign convert retain renew generate drive source book  secure onboard
  activate engage recruit enrol enroll   add deliver create produce garner  grow  reactivate upsell
  cross-sell refer influence reengage re-engage bring_in get have see reach move advance upgrade  expand
  contribute line
  make raise
`);

/** A level is kept: a guardrail. */
export const KEEP = setOf('maintain keep stay remain sustain preserve hold uphold protect');

/** The statement after the verb is what counts: make sure that releases ship on time. */
export const ENSURE = setOf('ensure guarantee assure make_sure');

/** Work on something, without an end of its own. */
export const ONGOING = setOf(`
  continue work support explore evaluate consider investigate collaborate help assist facilitate participate focus
  learn study read review look monitor discuss brainstorm think follow partner coordinate align liaise experiment try 
  keep_improving strive aim seek pursue push encourage promote advocate champion foster nurture cultivate solidify iterate
  prioritise prioritize assess progress publicize tweet rally fulfil fulfill attend prepare manage oversee lead
   own examine reach_out devote spend invest practise practice solicit involve
  check communicate interact care mentor coach meet_with talk speak listen network socialise socialize rethink revisit
`);

/** Something is made, changed, decided or held, and then it is done. */
export const MAKE = setOf(`
  launch ship build develop create write publish release deliver implement deploy design redesign define document draft produce
  complete finish finalise finalize conduct run hold host organise organize execute perform schedule set establish introduce
  roll rollout install configure migrate move upgrade update refresh rebuild refactor rewrite replace remove retire sunset
  deprecate decommission consolidate integrate automate test validate verify audit analyse analyze research survey interview
  identify determine decide choose select pick agree approve plan map benchmark measure track instrument report present pitch
  demo record film edit post share send email distribute announce hire staff train certify teach 
  educate enable equip provide offer give add open start begin kick initiate pilot trial
  prototype fix resolve address solve patch close_out clean clear standardise standardize formalise formalize
  streamline restructure reorganise reorganize reorganise revamp relaunch rebrand rename localise localize translate adapt
  customise customize personalise personalize obtain file register apply submit procure purchase buy 
  contract negotiate sign_off appoint assign allocate distribute budget fund finance collect gather compile assemble capture
  catalog catalogue label tag index archive back backfill import export sync connect link embed enforce require comply
  transition transform modernise modernize digitise digitize centralise centralize decentralise productise
  productize monetise monetize package bundle price commit propose recommend outline sketch specify scope
  estimate size roadmap review_all code program construct craft make put place setup turn switch enable
  disable expose surface bring adopt feature amplify celebrate elevate join visit call contact reach_out respond answer
  reply invite recruit source nominate award sponsor attend appear talk submit merge commit cut handoff hand transfer
  onboard document change make_available begin adopt pay repay close_books reconcile invoice
  lay renovate equip furnish stock supply order manufacture assemble inspect repair service print mail deliver
  evaluate_and implement resume rework split merge port wire hook scaffold provision spin stand bootstrap seed mint
  audit describe specify explain clarify summarise summarize note list name model simulate forecast calculate
  compute ingest clean dedupe de-duplicate deduplicate delete purge encrypt harden rotate get_approval
   stage rehearse crosstrain cross-train upskill reskill act action handle process wrap issue
  convene chair moderate curate showcase exhibit display gamify incentivise incentivize reward recognise recognize thank
  resource redefine reposition reform ratify enact pass legislate commission tender lobby achieve_certification
  attribute ramp speak solicit receive
`);

/** What outsiders and staff do of their own will, or feel: their behaviour is what changes. */
export const BEHAVE = setOf(`
  use adopt visit return come convert renew buy purchase order subscribe sign register enrol enroll join attend participate
  recommend refer mention share tweet post review rate rank say report feel believe know understand trust rely like love
  prefer choose switch upgrade activate complete finish log login create upload edit run try test evaluate contribute merge
  submit respond reply answer engage interact watch read listen view open click search find spend pay donate give save
  earn reach experience see go stay remain leave churn cancel complain downgrade agree opt drop ask request
  need require wait call contact succeed fail graduate pass vote apply accept expand grow learn recall recognise recognize
  describe perceive consider enjoy practise practice follow star fork link cite reference write publish build deploy
  install integrate download invite connect onboard move migrate store send receive get make schedule book redeem
  list sell ship fulfil fulfill drive ride exercise eat sleep quit enable auth authenticate sync index rsvp
  honor honour provision advance provide depend self-serve demand show self-report improve
  take cost run rise fall climb decline exist last perform load respond land hit reach resolve
  arrive happen occur break expire survive die reorder return reopen recover return
`);

/** A state that only says that a thing was made or put somewhere. */
export const MADE_STATES = setOf(`
  documented defined published launched shipped released created written built implemented deployed completed complete done
  finished established available ready live up-to-date updated refreshed in_place identified prioritised prioritized tracked
  measured monitored developed designed drafted delivered executed automated integrated migrated enabled configured installed
  set hired onboarded trained certified reviewed approved signed_off agreed aligned planned scheduled assigned allocated
  budgeted tested validated verified audited analysed analyzed collected compiled reported shared communicated presented
  announced public visible accessible covered equipped given provided informed brought started kicked_off rolled_out
  researched mapped scored benchmarked categorised categorized tagged labelled labeled indexed archived removed deprecated
  retired replaced consolidated standardised standardized formalised formalized translated localised localized secured
  encrypted patched fixed resolved addressed closed staffed filled appointed socialised socialized distributed open
  open-sourced merged running customised customized contracted signed authored recorded produced held conducted organised
  organized included supported playable usable outlined scoped tied linked disabled added moved
  transferred handled processed responded contacted scanned digitised digitized evaluated finalised finalized ramped
`);
