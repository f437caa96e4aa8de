/** Ordinary words of news prose that the generated list lacks, lower case. */
export const NEWS_WORDS = `
abandonment abatement abilities ability abode abolition aboriginal abortion abortive abruptly
absence absences absolutely absolutist absurdist abundance abusive academically academician acceded
acceptance accessibility accessible accession accessories accidental acclaim acclaimed accommodation
accommodationism accompaniment accomplishment accomplishments accordance accordingly accountability
accountable accredited accurately accusation accusations achievement achievements acquisition
acquisitions acquitted acronym action actions active actively activism activities activity actually
adaptation addiction addition additional additionally adhered adherents adjacent administration
administrative admiration admired admission admittance admixed adoptive adoration adoring adulterer
adultery adulthood advancements advent adventure adventures adversaries adversary advertisement
advise advised adviser advisers advises advising advisory advocacy aerial aerospace aesthetically
affair affairs affection affiliation affirm affirmed affirming affirms affordable aforementioned
aftermath afternoon afterward afterwards agencies agency agenda agendas agglomeration aggression
aggressively ago agony agreement agreements agricultural agriculture aide aides airbase airbases
airborne aircrafts aircrew airdromes airdrops airfield airfields airflow airlift airline airlines
airman airplane airplay airport airports airpower airspace airspaces airstrike airstrikes airwaves
albeit album albums alcohol alderman alienated alienating allegation allegations allegedly alliance
alliances allied allocations allowance allowances allying alphabet alphabetical alpine altar
alterations altercation alternation alternatively altitude altos aluminum amalgamation amate amateur
ambassador ambassadors ambassadorships ambassadress ambidextrous ambience ambient ambition ambitions
ambitious ambulance ambush ambushes amend amended amending amendment amendments amicable ammunition
amnesties amount amounts amp amphibians amphibious amplifier analytics analyze ancestral ancestry
ancient anew angels anglers angular animal animals animation anime animosity annex annexation
annexations annexed annexes annexing annihilate annihilated anniversaries anniversary announcement
announcements annual annually annuitized annuity anonymous antagonist antelope antennas anterior
anthem anthology anti antiquarian antiquark antiquities antiquity antisemitic anywhere apartheid
apartment apologies apology apparatus apparel apparently appearance appearances applaud applauded
applauding applauds appliances applicable application applications appointees appointment
appointments appreciation apprenticeship approachable appropriated approval approximately apps apse
aqua aquatic arbitrage arbitrarily arbitration archaeological archaeologist archaic archeological
archetypal archipelago archipelagos architecture ardent area areas argent arguably argument arid
armies armored army arrangement arrangements arrival arrogance artery article articled articles
artifacts artillery artistic artwork asbestos ascendant ascended asides aspers aspirations assassin
assassinate assassinated assassinates assassinating assassination assassinations assassins assault
assaulted assaulting assaults assemblies assembly assertion assertive assessment assessments asset
assets assignment assistance associateship association associations assurance assurances asteroid
astronomical astronomy asylum asylums atmosphere atmospheres atomic atrocities atrocity attend
attended attendees attending attends attention attitude attitudes attribute audience audiences audio
audiobook auditions auditor auspices auspicious authoritarian authoritative authorities authority
authorizations autobiographical autobiography automatic automatically automation automobile
automotive autonomies autonomous autonomy autosomal autumn available averaging aviation aviator avid
avoidable awakens awareness awful axed azure bachelor backers background backgrounds backlash
backlashes backlit backlog backup bacteriologist badge badly bait bakery balked ball ballad
ballistic ballot ballots bamboo bankrolled banner banners banquets baptism baptized barbaric
barbarity bard barely baritone barn barrack barrel barrelling barrels barrister baseball basic
basically basin basis basketball basses bassist battalion battalions battlefield battlefields
battlegroup battlespace beach beaches beam beauty bedrock beer behalf behavior behaviorist behaviors
behaviour behest belief beliefs bench benches benchmark beneficiaries beneficiary benignly bequest
besiege besieged besiegement besieges besieging betel betrayal beverages bicameral bifurcation
bikers bilateral bilaterally bilaterals bilingual billboards billed billeting billing billionaire
billionaires binational biography bioinformatics biologist biology biotechnology birds birdwatching
birth birthplace births bisecting bitterly blackout blackouts bladder blades bleak blockade
blockaded blockades blockading blockage blog bloodless bloodshed bloomed bluegrass bluish bodyboard
bodyboarder bodyboarding bodybuilding bombardment bomber bombers booby bordure boson botanical
botanist botany bouldering boundaries boundary boutique boxer boycotting brass breakdown breakup
breakups breaststroke brewing bribery bridgehead briefed briefing briefings briefly brigade brigades
bringer brittle broadcaster broadcasters broadly broadsheet brochures brokerage brokered brokering
browse brunch brutal brutalize buddies buildup bulldozer bulletin bulletins bureau bureaucracy
bureaucrat bureaucratic bureaucrats bureaus burgesses bushes business businesses businessmen button
buttresses byelection cabinet cabinetmaker cabinets cabins cable cache caches calendar caliph
caliphate cameo cameos campaign campaigned campaigner campaigners campaigning campaigns campsite
campus campuses canceled canceling cancer cancers candidacies candidacy candidate candidates
candidature cannons canopies canteens canvas capabilities capability capable capacities capacity
capita capitalisation capitalism capitalize capitulation cappella captained captive captives carbon
carbonated cardholders career careers carefree carefully careless cargo cargoes caricatures carnival
carotid carpets cartel cartels cartoon cartwheel case cases cassette castes castle casualties
casualty cataclysmic catalogue catapulted catastrophic catastrophically catechism categories
categorized category catfish cattle cautious cautiously cavalry caveat ceasefire ceasefires cede
ceded celebration celebrations cell cells censor censored censoring censors censorship census
censuses cent centimeters central centrality centrally centrifuge centrifuges centrist cents
centurion ceremonial ceremonies ceremony certainly certainty certification chairmen chairperson
chalet chalk challenger challengers champ championship chance chances channeling chaotic chapel
chapels chapter chapters characterised characterized characterizing charcoal charitable charter
charters checkpoint checkpoints chemical chemicals chemist chemistry chess chided chiefly chieftain
childbearing childhood chloroplast chloroplasts choice choices choreographer chorus chromosome
chronic chronicles chronobiology chunk chunky church churches churchman churchyard cigarettes cinema
cinematic cinematographer circuit circulate circulated circulates circulating circulation
circumstance circumstances circumvention citizenship civic civilian civilians civilisations
civilization clarified clarifies clarify clarifying clash clashed clashes clashing class classes
classical classicist classification clause clauses clearly clergymen clerical clientage climate
climates climatologies climatologists climbers clinical clock cloister closely closure cluster
coadjutor coalition coalitions coast coastal coastline coastlines coasts coattails cobalt cocoons
cod codename codex cohesive coinage coliseum collaborate collaborated collaborates collaborating
collaboration collaborationist collaborations collaborative collaborator collection collections
collective collectively collectors college collegiate collision colonialist colonies colonisation
colonised colonists colony colorfully column columns combatant combatants combated combative
combatting combination comedies comedy comfortable comfortably commando commandos commemorate
commemorates commemorating commemorations commend commended commentaries commentator commentators
commerce commercialization commercially commission commissioned commissions commitment commitments
committee committees commodities commodity commoners commonly commonplace communal commune
communication communications communistic communities community commuter commuters compaction
companies company comparable comparatively compared comparison comparisons compatible compensate
compensated compensates compensating compensation compensations competition competitions competitive
competitor competitors compilation compilations compiler complaint complaints complementary
completely completion complexification compliance compliant complicit complimented component
components composition comprehensive comprise comprises comprising compulsion computer computers
concede conceded concedes conceding concentration concept conception concepts conceptual concert
concession concessions conclusion conclusions concubine concurrent concurrently condition conditions
condolences condos conductor confections conference conferences conferred conferring confession
confessions confidence confidences confident confidential confidently confiscate confiscated
confiscates confiscating confluence confrontation confrontational confrontations congratulate
congratulated congratulates congratulating congregation congressional congressmen conjecture
conjunction connect connected connecting connection connections connective connectivity connects
connotations conquest conquests conscious consecutive consensus consensuses consequence consequences
consequently conservatism conservative conservatives considerable considerably consideration
consistency consistent consistently consoles consolidation consort conspiracy conspirators
constantly constituencies constituency constitution constitutional constitutions construction
constructions constructive constructively consul consuls consultation consultations consumer
consumers consumption contamination contempt contended contention contentious contest contested
contesting contests context contiguous continent continental continents contingency contingents
continually continuous continuously contraception contract contracted contracting contractor
contractors contracts contradict contradicted contradicting contradicts contribution contributions
controversial controversies controversy convention conventional conventionally conventions
conversation conversations conversion converter convict convicted convicting conviction convictions
convicts convoluted convoy convoys cooperate cooperated cooperates cooperating cooperation
coordination copper copyright copyrighted cordial cordoned corn corner corners coronavirus
corporation corporations corporatism corps correspondent correspondents correspondingly corridor
corridors corruption corruptions costume costumed costumes council councilman councilor councils
counter counteractions counterattacks countered countering counterinsurgency counterpart
counterparts counters counterterrorism counties countless countries country countryside countrywide
county coup coups course courses courtesan courthouse courthouses courtroom courtrooms covenant
coverage covid cowardice cowritten craftsman craftsmanship cranes crater creation creative
credentials credibility credible crew crewmember crews cricket cricketer crime crimes criminal
criminals critical critically criticised criticism criticisms criticize criticized criticizes
criticizing crony crossover crown crowns cruise cruiser crust cubs culminated cult cultural
culturally culture cultures cumulative cupcake curfew currencies current currently custom
customarily customs cyber cyberattack cyberattacks cybersecurity cymbal danger dangers data daylight
daytime deadline deadlines deadlock deadlocked deadlocking deadlocks debacles debit debris debt
debts debutante decarbonize decent decentralization decision decisions decisive decisively deck
declaration declarations declinations decor decorations decoys dedication deemed deeply default
defector defectors defence defences defend defendant defended defender defenders defending defends
defense defenses defensive defiance deficit deficits definitions definitively defray defunct
degenerative degradation degree degrees delegation delegations deliberately delicacy deliveries
delivery deluxe demarcation demerged demo democracies democracy democrat democratic democratically
democrats demonstrate demonstrated demonstrates demonstrating demonstration demonstrations
demonstrator demonstrators den denomination denominations densely denuclearization department
departments departure departures depend dependable depended dependencies dependency depending
depends depiction depletion deployment deployments deportation deportations depose deposed deposes
deposing depots depravity depression depressions depth desacralisation descent describe described
describes describing description designate designated designates designating designation despot
destabilize destabilized destabilizes destabilizing destination destinations destinies destroy
destroyed destroying destroys destruction destructive detain detained detainee detainees detaining
detains detect detection detention detentions deter deteriorate deteriorated deteriorates
deteriorating determination deterred deterrence deterring deters detonate detonated detonates
detonating devalue devalued devalues devaluing development developments deviant device devices
devised diagnostics dialogue dialogues diamonds diaspora dictated dictatorial dictatorship
dictatorships dictionary diesel difference differences different differential differentiation
difficulties difficulty digital dilapidated dilemma dilemmas dinosaur diocesan dioxide diploid
diplomacies diplomacy diplomas diplomatic diplomatically dipole direction directions directorships
disabilities disagree disagreed disagreeing disagreement disagreements disagrees disappeared
disapprove disapproved disapproves disapproving disarmament disarmaments disaster disasters
disastrous disbandment disbelieving disc disco discography discomfort disconnect discontinuation
discontinued discord discovery discredited discriminate discussion discussions disease diseases
disenchanted disgraced disintegrated dismiss dismissal dismissed dismisses dismissing disparaging
disposses disregard disrespectful disruption dissatisfaction dissemination dissenter dissident
dissidents dissolution distance distanced distances distancing distiller distinction distinctive
distinctly distortionary distribute distributed distributes distributing distribution distributions
distributor disunity diversified diversify diversity division divisions divisive dockworker doctoral
doctrinal doctrine doesn dollar dollars dolmens domains domestic domestically domesticated dominance
dominate dominated dominates dominating domination dominions donate donated donates donating
donation donations dongle donned donor donors doomed dormitory dotted dovish downhill downing
downplayed downsized downstream downtown dowry dozen dozens drama dramatic dramatically dramatizes
drastic droplets drought droughts drug drugs drummer drumset dual dubstep ducat ducats duet dukes
dunes duo durability duration dust duties duty dwarf dynamic dynamics earldoms ears earthquake
earthquakes ease eased eases easing easterly eastward economic economical economically ecosystem
ecosystems ectotherms ecumenism edition editions editorial editorials educational educator effective
effectively effectiveness effort efforts elastic eldest election elections elective elector
electoral electric electrical electro electronic elegy element elementary elements elevated
elevation elevator eligibility eligible eliminate eliminated eliminates eliminating ellipticals
elsewhere elves email emails emancipation embargos embattled embezzlement emblem embroidery
emergencies emergency emeritus emigrated emigration emirate emirates emissions emitting emoji
emotional emotions empathetic emphasis empire empires employ employed employing employment employs
empowerment empresario enabler encamped encampment encephalitis enclave enclaves encompass
encompasses encore encouragement endemic endemism endometrium endorsement endotherms enforcement
engagement engagements engine engines enjoyable enlistment enormous enormously enquiry enrichment
enrichments enrollees enrollment ensemble enshrined entailed entertained enthusiasts entirely
entirety entities entitle entitled entitles entitling entity entrance entrances entry environment
environmental envoy envoys episode episodes eponymous equally equations equator equinoxes equity
equivalent era eradicating eras erected erecting eroded erosion error escalate escalated escalates
escalating escalation escalations escort escorted escorting escorts escrow especially espionage
essay essays essentially establishment establishments esthetic estranged eternal ethane ethanol
ethical ethnic ethnically ethnicities etiquette etym euclidean eugenicists eulogy euros eurosceptics
eurozone euthanasia evacuate evacuated evacuates evacuating evacuation evacuations evade evaded
evades evading evangelistic evasion evenly eventual eventually everyman everywhere evict evicted
evicting evicts evidence evidenced evidences evident evidently evolutionary exactly examination
excavators excellent exception exceptional exceptionally exceptions excessive exclusive exclusively
execute executed executes executing execution executions exhibition exhibitions exiled exiling
existential expansion expansions expansive expectant expedition expeditions expeditious expenditure
expenditures expense expenses expensive experimental experimentation explanation explanations
explicitly exploration explorer explorers explosion explosions explosive explosives exporter
exporters expositions expounded expropriating expulsion expulsions extension extensions extensive
extensively exterminating external externally extinction extorted extradite extradited extradites
extraditing extradition extraditions extraordinarily extraordinary extremely extremism extremist
extremists fabricated facets facilitate facilitated facilitates facilitating facilitation facilities
facility fact faction factions facto factor factories factors factory facts faculty failure failures
fairly faithless fallouts fallow falsified falsifies falsify falsifying fame familial famine famines
famous fanfare fans fantastic fare fascist fatal fatalities fatality fatally fathered favor
favorable favored favoring favors favourable feasible feasts feat feats federal federalism
federalization federally federation federations feedback fees fentanyl feral ferry fertility
fertilizer festal festival festivals festive feted feudal fiber fictional fictitious fief fiercely
filmography finale finalist finalists finalize finalized finalizes finalizing finally finals
financially fingerprint firearms firewall firmly fiscal fishery fitness fjords flagship flama
flamenco flank flanked flawless fledgling fleet fleets flexibility flexible flicking flight flights
flint floor flooring flopping flourishing fluidity foam focal focussed foliage folk folks follower
followers footage football footballer footing forcefully forcibly forearm foreigner foreigners
foremost forensic foresight forest forested forests foretold forewords forgone formalised
formalities formally formation formerly formidable formulas formulation fort forth fortifications
fortified fortifies fortnight fortress forts fortunately fortune fortunes forum forums fossil
fosters foundation foundational foundations founded founder founders fountain fraction fragmentary
fragrance framework frameworks francs frankly fraud frauds fraudulent fraught freedom freedoms
freelance freely freighter frequently freshman freshwater friendships frigid front frontline
frontlines frontman fruit fruitful frustration fueled fueling fulfillment functionality fundamental
fundamentalist fundamentalists fundamentally fundraiser furious fury fusion gaily gala gallantry
galleons galleys gamers gap gaps garage garages gargantuan garnered garrison garrisoned gasoline
generally generation generations generous genetic geneticist genocidal genocide genocides genome
genres geographic geographical geographically geography geological geology geometric geometry
geopolitical geopolitics germinate gesture gestures gig gigs gilding glacial gland glass glazing
globally glorious glory gneiss goal goals goats goblin goods governance governances governesses
government governmental governments governor governors gracious gradation gradual gradually
graduation graffiti grain grains grainy grammar grandchildren grandmaster grandniece grandstand
grandstands grants grapes graphite grassroots greatly grenade gridiron grievance grievances grocery
gropes grossing groundwork group grouping groups guarantors guardsmen gubernatorial guerrilla
guerrillas guidance guideline guidelines guild guitar guitarist gules gunfire gunman gunmen gutting
gym gymnasium gymnast gyros habilitation habilitatus habitat hackers hadron haemophilia hafling hail
hailed hailing hails halfbacks halfway halt halted halting halts handcraft handcrafting handcuffed
happily harassment harbor harbors hardened hardlines hardly hardware harmonious harpsichordist
harshly hashtag hassling hastily hatred hatter hauled hazard hazy headline headlines headquarter
headquartered headset headwaters health healthcare healthy hearings heart heartbreaking heavily
heavyweight height heiress helicopter helicopters helix helm helmet herbaceous hereafter hereby
heresy heretical heritage heroic heroin heros heterodontosaurid heterogeneity hiatus hierarchy
highlands highly highway highways hijacker hijackings hillock hillside historic historical
historically hoax holders holiday holidays homage homebound homeland homemade homeowners
homeschooled homosexual homosexuality hopeful hopefully horizontal horror horticultural
horticulturists hostilities hostility hotel hotspot household households hovering howitzer howitzers
https hub humanism humanity humanoid humiliation humor humorous humorously hundreds hurricane
hurricanes husbandry hybrid hybridization hydro hydrocarbon hydrocarbons hydroelectricity hygiene
hymn hymns hyperinflation hypersonic hypocritical hypothalamus hypothesis iconic iconography idea
idealized ideas identical identification identified identifies identify identifying identity
ideological ideologies ideology ignite ignited ignites igniting illegally illness image imagery
images imaginary imagination imaginative imbalance immediately immigration immortality immune
immunities immunity impasse impasses impeach impeached impeaches impeaching impeachment impede
impeded impedes impeding imperative imperfectly imperial imperialism implementation implementations
implicate implicated implicates implicating implication implications importantly importer importers
imposition impossible impregnable impresario impressive imprint imprisonment impromptu impropriety
improvement impulsive inability inactivated inactive inattentiveness inaugural inaugurate
inaugurated inaugurates inaugurating inauguration incarcerated incarceration incarnation inception
incest inching inclusion inclusive income incomes incoming incompatible incompetence incompetent
inconclusive inconsequential inconsistent incontrovertibly increasingly incredible incredibly
incrementally incubated incursions independence independences independently independents indications
indict indicted indicting indicts indigenous indirectly indiscriminate indiscriminately individually
induced inducted indulgences industrial industrialist industries industry inebriated ineffective
ineligible inevitable inevitably inexperienced infamous infections infectious infestation infighting
infiltrated inflammatory inflation inflict inflicted inflicting inflicts inflorescence informal
informally informant informants informational infrastructure infrastructures infrequently infringe
infringed infringement infringes infringing inherit inheritance inherited inheriting inherits
initialed initialing initially initials injuries injury inland inmate inmates innovation innovative
innumerable inquiries inquiry insatiable inscription inscriptional inscriptions insecurity insider
insiders insights insistence insolvency insomnia inspection inspections inspiration instability
installation installations installment installments instance instances instigated instituted
institution institutional institutions instruction instructions instrument instrumental instruments
insufficient insurance insurgencies insurgency insurgent insurgents integral integration
integrations integrities integrity intellectual intellectuals intelligence intelligent intelligible
intensive intention intentionally intentions interaction interactive interagency intercept
intercepted interceptions interconnected intercontinental interfere interfered interference
interferes interfering interior intermarried internal internally international internationally
internist internship interoperability interpretation interpreter interpreters interred interrogated
interrogative intertwined interval intervals intervene intervened intervenes intervening
intervention interventions interwar intra introductory introgression introverted intrusion invaders
invalid invariably invasion invasions inventions investigate investigated investigates investigating
investigation investigations investigative investment investments investor investors invitation
invitations involvement irony irregular irresponsible irreversible irreversibly irrigation irritants
island islander islanders islands isolation issuant isthmus ists item items iterations jackpot
jackpots jail jailed jails jargon jawed jealous jeopardize jeopardized jeopardizes jeopardizing
jerked jet jets jewellery jihad jihadist jihadists jihads job jobs joint jointly journalism journey
journeyman judgement judgeship judgment judgments judicial judiciaries judiciary jugs junction
jungle juntas jure juries jurist jury ketch keyboard keyboardist kicker kidnapping killer kilometer
kilometers kilometres kilowatts kilter kindergartens kinetic kingdom kingdoms kingpin kingpins
kitplane kits knee knees knife knighthood knighthoods knockout knowledgeable kronor kung lab
labeling labelled ladder laden lagoon lagoons lake lakes lament lamented lamenting laments
landholdings landlocked landmark landmarks landmine landscape landslide landslides language
languages largely laser lateral launcher launderettes lava law lawful lawmaker lawmakers lawn laws
lawsuit lawsuits laymen layout leadership leaderships leadup leaflets league leagues leanings ledge
ledging leftist leg legacies legacy legalised legalize legalized legalizes legalizing legally
legions legislation legislations legislative legislator legislators legislature legislatures
legitimacies legitimacy legitimize legitimized legitimizes legitimizing legs lender length lengths
leptons lessons letter lettering letterman lettermen letters lettres leverage leveraging liabilities
liability liaison liberalising liberalism liberate liberated liberation liberations library life
lifelong lifestyle lifetimes lighted lighthouse limb lineage linear linebacker lineman linguist
linguists linkages liquidation liquor literacy literally litre liturgical liturgy livestock
livestream loader lobbyist lobbyists local locality localized locally locals locate located locates
locating location locations lockdown locomotives logistical logistically logo lollipops loneliness
longing longtrack loops loosely looted loss losses lot lots loudspeaker loudspeakers lowland
lowlands loyalist loyalists loyalty lucrative lull lunar lung lungs lured lyric lyrical lyrics
machine machines madness magazine magazines magma maid mainland mainlands mainly maintainers
maintenance majorities majority malaria mammary management managerial maneuver manga manganese
manifesto manifolds manipulated manipulating manning manor mansion manufacturer manufacturers
manuscript manuscripts marathon march marched marchers marches marching margin marginal marginalized
margins marital marketer marketplace markings marriage marshals martial mascot mason mass massacre
massacres massive masterpieces masthead materialize materialized maternal mathematician mattress
maximize maximum mayoral mead meadow meal meals meaningful meantime mechanism mechanisms medalist
medallion meddle meddled meddles meddling mediaeval mediate mediated mediates mediating mediation
mediations mediator mediators medical medicine medicines medieval megaliths megas melodrama member
members membership memberships memes memo memoir memoirs memorandums memorial memorials memories
memory memos menhirs meningitis mental mentality mentorship merely merger mergers meteorological
meter meters method methods metre metro microcurie middle midfield midfielder midnight midterm
midway midwife migrant migrants migrated migration migrations mile militant militants militarily
militia militias millennia millimeters minefield minefields minelayers miner miners minimal
minimalist minimising minimize minimum ministerial ministries ministry minorities minority minors
misconception misdirected misrepresenting missile missiles mission missionary missions mistakenly
mistreated mistress misuse mitigation mob mobbed mobilisation mobilised mobility mobilize mobilized
mobilizes mobilizing mobs mode modelled modelling modernization modernize modernized modernizes
modernizing modifications modules molecular molybdenum moment moments momentum monarchical
monarchies monarchists monarchs monarchy monetary monsoon monstrous monument monuments mood morally
moratorium mortar mortars mortgage mortuary mostly motherless motion motions motocross motor
motorcade motorcycle motorcycles motorcyclist motorists motorsport motorways mountain mourner
mourners mouthpiece movement movements mules mullet multi multilateral multilateralism
multilaterally multilingual multinational municipal municipalit municipalities municipality munition
munitions murderous murkier muses museum museums musical musicals mustered mutations mutineers
mutinies mutiny mutual mutually myoepithelial myometrium mysterious mystical mythology mythos
nameless namely namesake narrates narrowly nation national nationalism nationalist nationalists
nationalities nationality nationally nationhood nations nationwide natural naturally nature
navigation nearly necessarily necessities negated negative negligent negotiation negotiations
negotiator negotiators neighborhood neighborhoods neighboring neighbour neighbouring neighbours
nephrologist nervous nesting neurobiology neurological neurologist neuroscience neutral neutrality
neutralized neutralizing newcomers newfound newsletters newspaper newspapers nickel nickname
nicknamed night nights nobility noblility nodes nominal nominally nominate nominated nominates
nominating nomination nominations nominee nominees noncommunist nonconformist nonconformists none
nonetheless nonexistent nonmembers nonproliferation nonrefundable nonsense noon normalise
normalization normalize normalized normalizes normalizing normally northeastern northwards
northwestern notably noteworthy notification notified notifies notify notifying notorious
notoriously novelist nowhere nuclear nuke nukes null numerous numismatic nutrient nutrition obesity
objections obligation obligations oblige obliged obliges obliging obliterate observances observation
observations observatories observatory observer observers obsession obstacle obstacles obstruct
obstructed obstructing obstruction obstructs obvious obviously occasion occasional occasionally
occasions occupation occurrence oceanic octavs offence offences offender offenders offense office
officeholder offices officially officiers offshore oftentimes onset ontological onward onwards
openly operas operation operational operationally operations operative operatives operettas opinion
opinions opioid opponent opponents opportunistic opportunities opportunity oppositely opposition
oppositionist oppositions oppression optic optics optimistic option options opulent oral orator orc
orchestras orchestrated orchestrating orchidologist ordinary ordnance ores organ organisation
organisations organiser organisers organist organization organizationally organizations oriental
origin original originally originate originated originates originating origins ornithischian
orogenies orphanage orthodox orthodoxy ostensibly oust ousted ouster ousting ousts outbreak
outbreaks outcome outcomes outfit outfits outlawed outlawing outlet outlets outlook outlooks
outpatients outpost outposts output outputs outrage outraged outrages outraging outreach outs outset
outsider outskirts overbuilt overburdened overconfident overhaul overhauled overhauling overhauls
overland overmighty overrule overruled overrules overruling overrun overtaking overthrew overthrow
overtone overture overtures overwhelmingly overwintered ownership ownerships pace pacifist pact
pacts paddled pageant pageants palace palaces palate palatine paleobotany paleontologist palms
pandemic pandemics panel panelists panels panoramic paper parade parades paragraphs paralyzed
paramilitaries paramilitary paramount parcel pardon pardoned pardoning pardons parimutuel parkland
parliament parliamentarian parliamentarians parliamentary parliaments parole partially participant
participants participation participations participatory particles particracy particular particularly
partisanship partition partitioned partitions partly partnered partnership partnerships passage
passages passenger passengers passive passport passports pastorate pastored paternal path paths
pathway patio patriotism patronage pattern patterns pavements paydays payment payments peaceably
peacefully peacekeeper peacekeepers peaces peasants pedigrees penalize penalized penalizes
penalizing penalties penalty pencilled peninsula penitentiary penned pension pensions pentapartito
penultimate peoples percent perched percussion percussionist perennial perfection performance
performances perils period periodic periods permanently permission permissions pernicious
perpetrated perpetual persecute persecuted persecutes persecuting persecution persecutions
persistent persistently personal personalities personally personnel persons pertaining pessimistic
pest petition petitioning petitions petrochemical petrochemicals petroleum pharaoh pharmaceuticals
phenomenal philanthropic philanthropist philologist photo photographic photography photon physical
physically physicist pianist pianos picture piece pieces piety pilgrimage pilgrimages pincer
pinewood pioneered pipeline pipelines piqued piracy pirate pirates pitfall pivotal placekicked
plaice plains plane planes planet planetarium plantains plateau platform platforms platinum playback
playboy playful playwriting plc plea pleas pleasure pledge pledged pledges pledging plentiful plied
plight plot plots plotted plotter plotting plurality plutonium pocket pockets podcast poem poems
poetic poetry poignant poised poisonous polar polarised pole polemicist policed policemen polices
policies policing policy polio political politically politicized pollution pollutions polonium
polymath polyploid polytechnic polytheism pontoon poorly populace popular popularity populate
populated port portfolio portion portions portrait portrayal ports positive positively possession
possessions possibilities possibility possible possibly postal postdoctoral poster posters
posthumous posthumously postpone postponed postpones postponing postwar potato potent potentially
poultry poverty powerful practical practically practising pragmatic prayer prayers pre preautonomic
precarious precautions precedent precedents precious precipitate precipitated precipitation
precisely precision precondition preconditions precursor precursors predate predecessor predecessors
predictable predominantly predominating prefect prefered preferential prefering pregnancy
prehistoric preliminary premiered premiership preoptic preparation preparations prequel preschool
preseason presence presences presenters presided presidencies presidency presidential presides
presidium pressings pressured pressures pressuring prestige presumably presumed presumptive
pretension pretext pretty preventively previous previously pricy primaries primarily principally
principle principles principlist printers prioritised prioritizing priority prison prisons privately
privatization privilege privileges prize prizes probably probate procedure procedures proceedings
processual proconsul procurement product production productive productivity products professionally
professorship proficiency profit profits profoundly progressive prohibition projection proliferated
proliferation prolific promoters promotion promotional promptly prone pronunciation proof proofs
propaganda propagation propelled properly properties property prophecy prophetic proponent
proportion proportional proposal proposals proprietary prorogation prose prosecute prosecuted
prosecutes prosecuting prosecution prosecutions prosecutor prosecutors proskuneo prosperity
prosperous protection protectionism protections protective protege protester protesters protocol
protocols prototype prototypes protracted provider providers province provinces provincial provision
provisional provisions provocation provocations provocative proxies proximity proxy pseudonym
pseudonyms psychoanalyst psychological psychology publication publications publicist publicities
publicity publicized publicly publics publisher publishers pulp puncher punchers pundits punishment
punitive punter pupae puppet purely purge purged purges purportedly purposely pursuit pursuits
putsch quaestor quality quarantine quark quarters quartet quaternary quest queue queueing quickly
quietly quota quotas racecourse racer racers racetrack racially radar radars radically radio
radioactivity raffles raid raids railroad railroading railroads railway railways rainforest ranchera
ransom ransoms rapidly rarely ratification ratifications rationale ravaging reaction reactions
reactivation reactor reactors reader readers readiness reaffirm reaffirmed reaffirming reaffirms
realignment realisation realistic realities reality realm realms reappointed rearguard reasonable
reasonably reassigned rebelled rebellion rebellions rebellious rebranded rebuild rebuilded
rebuilding rebuilds rebuilt rebuke rebuked rebukes rebuking recapture recapturing receding receiver
recently reception receptors recession recessions recipes reciprocal reckless reclassified recognise
recognised recognising recognitions recollection recommendation recommendations reconciliation
reconciliations reconnaissance reconquer reconquering reconsider reconsidered reconsidering
reconsiders reconstructed reconstruction reconstructions recontest recoveries recovery recreational
redeploy redeployed redeploying redeployment redeployments redeploys redesignated redesigning
redistributed redistricting redoubles redress redshirt reduction reductionist reductions reef reefs
reelected reelection reemergence refer referendums referred referring refers refinement refineries
refinery reformist reformists refrain refrained refraining refrains refuge refuges refusal refusals
regain regained regaining regains regardless regent regime regimen regiments regimes region regional
regions registries regular regularly regulars regulation regulations regulator regulators regulatory
rehabilitate rehabilitated reindeer reinstate reinstated reinstates reinstating reinterpretations
reinterred reissued reiterate reiterated reiterates reiterating rejection rejoin rejoining relation
relations relationship relationships relatively relegated relentlessly reliable relics relief
religion religions religious relocate relocated relocates relocating reluctance reluctances
reluctantly remainder remarkable remarkably rematch reminder reminiscent remitted remix remnant
remnants remodelled remotely removal removals remuneration renal rename renamed renegade renewable
renomination renovated reoccupying reopen reopened reopening reopens reorganisation reorganizations
reorganized reoriented repatriate repatriated repatriates repatriating repatriation repatriations
repeatedly repeater replacement replacements replica reportedly reposted representation
representations repression repressions repressive reprised republicanism repurposed reputable
reputation reputations requirement requirements rerecorded rescue rescued rescues rescuing
reselected resemblances reservations reservoir resettlement resettlements reshape reshaped reshapes
reshaping reshuffle residence residences residency residual resignation resignations resilience
resilient resistance resistances resisters resolution resolutions resolver resource resources
respectable respective respectively responders response responses responsibilities responsibility
responsible responsive restaurants restive restless restoration restorations restraint restraints
restriction restrictions restrooms resumption resumptions resurge retail retailer retain retained
retaining retains retake retaking retaliate retaliated retaliates retaliating retaliation
retaliations retiree retirement retirements retreat retreated retreating retreats retro retrograding
retrospectively reunification reunite reunited reunites reuniting revelation revelations revenge
revenue revenues reverent reversal reversals reviewer revise revised revises revising revision
revisions revivalist revivals revolt revolted revolts revolution revolutions revues rhythm rideable
riders ridiculous rift rifts rightmost rigid rigorous ringleader rioter rioters rivalries rivalry
rivals river rivers road roadless roadmap roadmaps roads roadshows roadway roadways robot rocket
rockets role roles rotate roughly rounder roundhouse routinely rowdy royale royalist royalty rubber
rugged rumor rumored rumors runaway runner runners runoff runoffs runway runways rupees rural ruse
rustic ruthless sabotage sabotaged sabotages sabotaging sacramental sacrococcygeal safely saga sale
sales salinization sanction sanctioned sanctioning sanctions sanctity sanctuary sandbox sanitary
satellite satellites satirical satirist satisfaction savings saxophonist scandal scandals scenario
scenarios scene scenes scenic scheme schemes schizo schizoanalysis schoolchildren science sciences
scooter scope scopes scourge scrambling scrap scrapped scrapping scraps screenplay scribe script
scripts scripture scrupulously scrutinize scrutinized scrutinizes scrutinizing sculptural sculpture
sea seafood seasonal seasonally seasons seceded secessionist seconded secondly secretive secretly
sectarian section sectional sections sector sectors secular secularized securely securities security
sedition seeped segment segments segregation seize seized seizes seizing seizure seizures selection
selections sellers semi seminal senates senator senators sensation sensibility sensible sensitive
sentiments sepals separately separation separatist separatists sequence serious seriously servicemen
servos session settlement settlements settler settlers setup severely severity sewer sexist sextuple
sexual shadow shadows shame shareholder shareholders sharply sheets shell shelled shelling shells
shelved shield shielded shielding shields shipment shipments shogunate shooter shooters shootings
shoppers shoreline shortly shots shoulder showcased showcases showdown showdowns shrapnel shrines
shrub shuttling sickness sidings siege sieges sighted sighting signature signatures significance
significances significantly signify signposts silent silica silt similar similarly simplistic simply
simulation simulations simultaneous simultaneously sins sired siren sitcom sited situate situated
situation situations sizable skateboarder skater skaters skeptical skerry sketches skiercross slabs
slamming slash slashed slashes slashing slate slated slave slavery slaves sleeve slightly slogan
slogans slowly smartphone smartphones smugglings sniper snipers snowfall socially societies society
sociolinguist software solar solely solidarity solitary solo solstices solubles solution solutions
sombre sometime somewhere song songs songwriter songwriting sophomores sopranos soulful soundtrack
soundtracks source sourced sources sourcing southbound southeastern southwards southwestern
sovereigntist sovereignty soybean space spaces sparingly speaker speakers spearheaded spears
specialisations specialises specially specifically specifications specifics specimens spectrum
speculated speculation speculations speech speeches spelt sphere spheres spherical spinster
spiritual splinter spokes spokesman spokesmen spokeswoman spokeswomen sponsorship spontaneous
sporadically sport sportive sports sportsman sportsmen spotlight sprawled squad squadron squadrons
squinting stabilisation stabilities stability stabilization stabilize stabilized stabilizes
stabilizing stakeholder stakeholders stalemate stalemates stallions stance stances standardized
standings standoff standoffs standout standpoint standpoints starred starter starters startup
statehood statement statements statesmen station stationed stationery stationing stations statist
statistical statue statues statuettes status statuses staunch steadily steelworks stellar stents
stepson stereotypical sterling sticker stickers stills stipulated stipulates stipulation stock
stoplight stopover storage stories story storyboards storyteller strand strangely strata strategic
strategically strategist strategists streak streamline street streets strength strictly
strikebreakers stronghold strongholds strongly structural structure structured structures stud
studio stuffy stunt stylistic stylized subalpine subdistrict subdivision subduction subdue
subjection submarine submarines submission subprime subregion subscriber subsequently subsidiaries
subsidiary subsidies subsidy substance substances substantially substantive substitution subsystems
suburb suburbs subversion success successes successful successfully succession successive successor
successors suddenly sufferer sufferers sufficient suggestion suggestions suicide suicides suitable
summaries summarize summarized summarizes summarizing summary summit summits sun sunlight supergroup
supermarkets superpower superpowers superseded supersonic supervise supervised supervises
supervising supervision supervisions supplemental supplementary supplier supporter supporters
supportive supposedly suppressive surely surfcraft surgery surname surplus surpluses surprisingly
surrender surrendered surrendering surrenders surveillance suspension suspensions suspicion
suspicions suspicious sustainable sustenance suzerainty swamp swap swapped swapping swaps swath
swiftly swimmer switchgear swordsmanship sympathies sympathizer sympathizers sympathy symphonies
synoptic synthesized synthetic synthpop systematic table tables tablet tablets tactical taekwondo
tagger taiga tailbone takeover talkie tank tanker tankers tanks tapestries tapestry tariff tariffs
tasked tasks tattooed taxation taxiways taxpayer taxpayers tech technical technically technique
techniques technological technologically technologies technology tectonic telecommunications
telecoms telegraphic telematic telephone televised television televisions temperament temperature
temperatures temple temples temporarily tend tended tendencies tends tenor tenors tens tension
tensions tent tentative tents tenuous teratoma term termed terminate terminated terminates
terminating termination terminus terms terrain terrains terrible territorial territories territory
terror terrorism terrors testified testifies testify testifying testimonial testimonies testimony
textile textiles texture theater theaters theatre theatrically theft theme themes theology
theoretical theoretically theories theorist theorized theory thereafter thereof thermal theropod
thinktank thirst thorough thoroughly thoughts threat threats threshold thresholds thrift thriller
throne thrones throwback ticket ticketing tickets tigers tightly timeline timelines tipo tissues
title titled titles toads tobacco today tolerance tomorrow tongue tonnes tons tool tooling tools
topical topographic torch tormented torpedo torpedoed torso totaling touchdowns tourism tournament
tournaments touts town towns township townspeople toxic toys traceable traced traces trademark
tradition traditional traditionally traditions trafficker traffickers tragic trail trailing trails
trainer trainers traitor traitors traits trams tramway transaction transactions transatlantic
transcript transcripts transect transformation transformers transit transited transiting
transitional transits translate translated translates translation translator translators
transmissions transmitting transnational transparency transportation transposons trashed traveled
traverses treason treasure treasurer treasuries treasury treaties treatment treatments treaty
treeless treeline trees tremendous trespassing trestle tribal tribune trilogy triple triumph
triumphed triumphing triumphs triumvir trivialize troop trophic trotskyist troublesome truce truces
truck trucks truly trumpeter trustee truth tsunami tsunamis tube tumour tundra turbocharger
turbulent turmoil turnout turnouts turnover tweet tweeted tweeting tweets typeset typhoon typhus
typical typically tyrant tyrants ufologist ultimatum ultimatums ultrasound umbrella unable
unacceptable unadvisable unanimity unanimous unanimously unanswered unarmed unauthorised unbeaten
unbelievable unborn uncertain uncertainty unchanged unclaimed unclear unconditional unconditionally
unconfirmed unconstitutional unconventional uncredited underline underlined underlines underlining
undermine undermined undermines undermining underpinning underscore underscored underscores
underscoring undertaken underwritten undesirable undoubtedly uneasy unemployment unencumbered
unequivocally unethical uneventful unexpectedly unfit unfortunate unfortunately unguided unhindered
unification uniform uniforms unilateral unilaterally unimaginable unincorporated unintentionally
union unionism unionist unions uniquely uniqueness unit unitary units unity universes universities
university unlamented unlawful unless unlikely unlimited unmanned unmarked unnecessary unofficial
unofficially unplaced unpopular unprovoked unqualified unquestioned unrealistic unreported unrest
unrestricted unspecified unstable unstoppable unsuccessful unsuccessfully unsurprising untrained
unusual unusually unwavering unwilling upbringing upcoming uprising uprisings uproot uprooted
uprooting uproots upstream upturned uranium urbanization urgencies urgency urgently usability usage
usages useless usually usurpation uterus utilising utility utilize utilized utilizes utilizing
utterly uvula uxoris vacancy vacate vacated vacates vacating vacation vaccinate vaccinated
vaccinates vaccinating vaccine vaccines vaguely valid valley valleys vandalism variability vassal
vastly vegetation vehement vehicle vehicles vendor vendors venerated venue venues verbal verbally
verge verification verifications versa verse version versions vertically vervain vervains vessel
vessels vested veto vetoed vetoing vetos viable vibrate vice vices vicinity vicious vicissitudes
victim victims victories victorious victory video videographer videos videotaping viewable viewer
viewers viewpoint viewpoints vigorously village villager villagers villages villainous villas
vintage vinyl violate violated violates violating violation violations violent violently violinist
virtual virtually virtue virtues visa visas viscous visible vision visions visual visuals vivid
vocal vocalist vocalists vocals vocational volcanic volcanology volleyball voluntarily voluntarism
voluntary voter voters vulcanology vulnerabilities vulnerability vulnerable wage waged wages
wallpapers walls wane waned wanes waning warden warfare warfighting warhead warheads warmly warplane
warplanes warship warships wartime wasp watchdog waterfront waters waterway weakness weaknesses
wealth wealthiest wealthy weapon weaponry weapons website websites wedging weekday weekdays weekends
weight weights welterweight west westward wetsuits wheat wheelchair wholly widely widow width
wildcat wilderness wildfires wildflower wildly willed window windows windpipe winger winnings winter
winters wintertime wirelessly wisdom witchcraft withdrawal withdrawals withhold withholding
withholds withstand womaniser wooded workforce workforces workout workplace world worlds worldview
worldwide worshipers worshipper worshippers worthy writhing yacht yellowcake yellowish yesterday
yoga youngsters zealots zinc zodiac zodiacal
`;
