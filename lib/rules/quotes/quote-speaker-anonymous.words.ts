/** Words for what somebody is rather than who: roles, ranks, placeholders. Lower case. */
export const ROLES =
  'a an the one our its their this that some any user users customer customers client clients member members person people ' +
  'someone somebody anyone tester testers beta alpha pilot early adopter adopters participant participants reader readers ' +
  'developer developers engineer engineers manager managers director executive executives officer leader leaders lead head chief ' +
  'ceo cto cfo coo cpo cio vp svp evp founder co-founder cofounder owner author creator maintainer spokesperson spokesman ' +
  'spokeswoman representative employee employees staff team member designer analyst architect administrator admin consultant ' +
  'president chairman chair chairwoman partner principal senior junior staff vice general managing regional global product project ' +
  'programme program marketing sales engineering operations technology technical information security data software hardware ' +
  'business customer success support service design research development management platform infrastructure field account ' +
  'enterprise corporate anonymous unnamed undisclosed name names surname firstname lastname sample example placeholder john-doe ' +
  'insert tbd tba xxx company organisation organization organizations organisations firm agency startup corp inc ltd llc gmbh ' +
  'acme foo bar foobar fortune happy satisfied typical real first second third potential future existing current new longtime ' +
  'long-time long-term hypothetical fictional imaginary persona stakeholder sponsor investor board committee community contributor ' +
  'mr mrs ms dr prof professor sir madam and or who which';

/** Names that stand for nobody. */
export const NOBODIES: readonly string[] = [
  'john doe',
  'jane doe',
  'joe bloggs',
  'john smith',
  'jane smith',
  'john q',
  'sample person',
  'jane roe',
  'lorem ipsum',
  'first last',
];
