"""English word classes: base forms, comma-separated; the code inflects. Notes on each class stand above it."""


# Work that depends on the team alone (bare form)
TASK_VERBS = """
launch, relaunch, publish, republish, migrate, organise, organize, reorganise, reorganize, write, rewrite, co-write, train, retrain,
modernise, modernize, animate, cross-train, upskill, reskill, send, resend, send out, call, phone, ring, cold call, cold-call, visit,
meet, meet with, hold, host, co-host, run, install, reinstall, test, retest, review, re-review, clean, clean up, tidy, tidy up,
deep-clean, map, map out, file, submit, resubmit, translate, localise, localize, renegotiate, negotiate, appoint, nominate, designate,
assign, reassign, name, brief, debrief, onboard, offboard, induct, coach, mentor, tutor, teach, lecture, instruct, shadow, interview,
survey, poll, canvass, consult, ask, build, rebuild, create, co-create, develop, redevelop, design, redesign, co-design, prototype, mock
up, wireframe, sketch, draw, draw up, draft, redraft, outline, scope, spec, specify, define, redefine, formalise, formalize, document,
record, film, shoot, edit, produce, co-produce, print, reprint, photograph, compose, illustrate, caption, subtitle, transcribe, proofread,
copyedit, format, lay out, implement, introduce, deploy, redeploy, roll out, roll-out, rollout, ship, release, deliver, hand over, hand
off, go live, go live with, bring live, put live, take live, push to production, cut over, switch over, switch on, turn on, enable,
activate, configure, reconfigure, set up, setup, set, put in place, put together, establish, institute, instigate, integrate, connect,
interface, link up, plug in, wire up, hook up, embed, bundle, package, repackage, containerise, containerize, dockerise, virtualise,
virtualize, provision, decommission, retire, sunset, deprecate, archive, delete, purge, remove, uninstall, shut down, switch off, turn
off, phase out, wind down, close down, upgrade, patch, refactor, rearchitect, re-architect, rework, overhaul, revamp, refresh, renew the
contract with the provider, replatform, re-platform, port, rewrite from scratch, automate, script, code, program, debug, merge, split,
consolidate, centralise, centralize, decentralise, decentralize, unify, harmonise, harmonize, standardise, standardize, normalise,
normalize, rationalise, rationalize, streamline the list of, back up, restore, encrypt, rotate, pen test, pen-test, pentest, penetration
test, scan, harden, segment, sandbox, load test, load-test, stress test, stress-test, smoke test, benchmark, profile, instrument, log,
tag, label, annotate, index, catalogue, catalog, inventory, itemise, itemize, classify, categorise, categorize, sort, rank, prioritise,
prioritize, triage, groom, refine the backlog, import, export, extract, transform, load, ingest, cleanse, deduplicate, dedupe, merge
duplicates, enrich, anonymise, anonymize, pseudonymise, digitise, digitize, digitalise, digitalize, scan in, upload, key in, enter,
back-fill, backfill, model, remodel, simulate, analyse, analyze, audit, inspect, assess, evaluate, appraise, examine, investigate,
diagnose, study, research, desk-research, scope out, plan, replan, schedule, reschedule, book, reserve, arrange, prepare, pre-prepare, set
out, chair, facilitate, moderate, lead a session, kick off, kick-off, start, begin, initiate, commence, inaugurate, open, reopen, pilot,
trial, a/b test, split test, experiment with, soft launch, soft-launch, beta test, dogfood, finish, finalise, finalize, complete, wrap up,
close out, conclude, sign off, sign off on, approve, ratify, validate, adopt a plan, vote, table, pass a by-law, endorse, certify
internally, authorise, authorize, green-light, greenlight, clear, present, pitch, demo, demonstrate, showcase, exhibit, exhibit at, speak
at, present at, sponsor, attend, participate in, take part in, join, represent us at, go to, travel to, tour, network at, exchange with,
share, circulate, distribute, hand out, disseminate, communicate, announce, broadcast, stream, livestream, post, tweet, blog, email,
e-mail, mail, mail out, text, message, notify, inform, remind, chase, chase up, follow up with, follow up on, dun, invoice, bill, issue,
reissue, remit, advertise, put an ad in, place ads, run ads, leaflet, door-knock, flyer, prospect, contact, reach out to, approach,
reconnect with, cold email, quote, cost, price, reprice, re-price, bid, bid for, tender, tender for, retender, put out to tender, apply
for, apply to, register, re-register, enrol staff on, pre-qualify, list, shortlist, long-list, screen, vet, source, scout, headhunt for,
select, choose, pick, evaluate suppliers, contract, contract with, engage, commission, subcontract, outsource, insource, procure,
purchase, buy, order, reorder, lease, rent, hire out, equip, kit out, fit, fit out, retrofit, furnish, refurbish, renovate, repair, fix,
mend, service, service equipment, overhaul the machine, calibrate, recalibrate, commission the line, weld, solder, assemble, machine,
mould, mold, cut, sew, stitch, paint, repaint, plaster, tile, wire, plumb, excavate, dig, pave, resurface, landscape, plant, sow, seed,
plough, plow, irrigate, fertilise, fertilize, prune, harvest, drench, vaccinate the herd, fence, move, relocate, move into, transfer,
transition, switch to, switch from, convert the site, rehouse the archive, restack, reshelve, restock the shelves, stocktake, count stock,
count, cycle count, pick and pack, label the shelves, relabel, re-slot, rebrand, rename, restructure, reorg, re-organise, spin off, carve
out, incorporate, register a company, delegate, mandate, promote to lead, rotate staff, reallocate, allocate, budget, re-forecast,
reforecast, forecast, close the books, reconcile, post entries, accrue, write off, write down, provision for, depreciate, revalue, grade,
mark, score, invigilate, supervise, accompany, mentor pupils, assess pupils, vaccinate, screen patients, administer, dispense, prescribe,
refer, re-refer, triage patients, discharge the backlog, sterilise, sterilize, disinfect, sanitise, sanitize, cook, bake, brew, plate,
taste, tweak the recipe, devise, invent, formulate, reformulate, synthesise, synthesize, sequence, culture, assay, sample, measure up,
dose, titrate, characterise, characterize, replicate, peer-review, co-author, author, patent, trademark, copyright, license out, register
a trademark, file a patent, curate, hang, mount, stage, rehearse, perform, exhibit works, digitise the archive, catalogue the collection,
acquire works, loan, lend, tour the show, programme, choreograph, record an album, set up a booth, man a stand, staff a stand, compile,
collect, gather, collate, aggregate, summarise, summarize, synthesise findings, report back, minute, log calls, update, bring up to date,
amend, revise, modify, change the process, adapt, adjust, tailor, customise, customize, personalise, personalize, tune, fine-tune,
re-tune, parametrise, parameterise, calibrate the model, train a model, retrain the model, label data, productionise, productionize,
operationalise, operationalize, expose, open-source, open source, version, branch, deploy to prod, identify, list out, pinpoint, spot,
single out, flag, surface, raise a ticket, escalate, codify, template, templatise, write up, spell out, clarify, agree, agree on, decide,
decide on, settle on, determine, set objectives, set targets, align on, negotiate with, propose, recommend to the board, suggest, table a
motion, lobby, petition, consult residents, engage with stakeholders, convene, form, constitute, assemble a team, staff, staff up, put on,
lay on, offer, provide, supply, make available, hand in, lodge, serve notice, register with, notify the regulator, respond to the tender,
answer the rfp, reply to the audit, implement recommendations, action, execute, carry out, conduct, undertake, do, make, get done, knock
out, tackle, work through, go through, push out, get out, get out the door, get ready, get started on, make a start on, put up, stand up,
spin up, bring in, bring on board, take on, set aside, tick off, close tickets, resolve tickets, work down, rig up, trial run, dry-run,
dry run, rehearse the failover, fail over, drill, simulate an incident, evacuate, practise, practice, role-play, observe, peer observe,
walk the floor, walk through, gemba, kaizen, 5s, fmea, risk assess, risk-assess, impact assess, dpia, redline, countersign, execute the
agreement, incorporate feedback, act on feedback, workshop, brainstorm, ideate, whiteboard, storyboard, story map, user test, user-test,
usability test, field test, site test, acceptance test, pressure test, prove out, poc, de-risk, spike, timebox, estimate, size, t-shirt
size, demo to, pair with, buddy, partner with, team up with, collaborate with, twin with, affiliate with, fill in, fill out, complete the
form, request, apply, appeal, file accounts, file returns, lodge a claim, claim back, dispose of, dispose, recycle, sell off the van,
auction, donate, gift, reward, recognise, recognize, award, thank, celebrate, congratulate, welcome, greet, host visitors, feed, water,
weigh, tag the herd, wean, shear, milk, pre-build, preload, precompute, cache, shard, partition, lift and shift, terraform, codify infra,
right-size, rightsize, reserve instances, renew certificates, renew the licence, renew insurance, shut off, block, allow-list, whitelist,
blacklist, restrict, enforce mfa, mandate mfa, offload, spin down, repatriate, harmonise contracts, novate, terminate, give notice,
rescind, cancel the contract, serve, settle, litigate, sue, defend, depose, arbitrate, mediate, redact, disclose, whistle-blow, log risks,
underwrite, reinsure, adjudicate, assess claims, reserve claims, re-underwrite, develop and test, plan and run, plan and deliver, design
and build, research and publish, get sign-off on, get approval for, obtain internal approval, seek approval, seek feedback, collect
feedback, gather requirements, write the spec, write tests, add, add in, append, include, insert, extend the range, expand the range,
widen the range, diversify the menu, enlarge the, broaden the catalogue, double-check, cross-check, verify, check, spot-check, mystery
shop, mystery-shop, sense-check, fact-check, re-check, baseline, size up, clock, map the journey, journey-map, walk the process,
blueprint, value-stream map
"""

# Work without an end state (verbs and phrases, bare form)
OPEN_VERBS = """
work on, work towards, work toward, work with, work together on, continue, continue to, continue with, carry on, carry on with, keep on,
keep going with, keep working on, keep improving, keep building, keep pushing, keep developing, persevere with, pursue, pursue efforts,
push on with, press on with, press ahead with, explore, look into, look at, look for, look for ways to, search for, seek, seek to, seek
out, seek opportunities, think about, reflect on, consider, investigate options, discuss, have conversations about, talk about, brainstorm
about, scan the market, keep an eye out for, support, help, help with, assist, assist with, accompany, contribute to, participate actively
in, be involved in, get involved in, be part of, play a part in, play an active role in, take an active part in, get behind, champion,
advocate for, sponsor actively, raise awareness, raise awareness of, sensitise, sensitize, educate about, evangelise, evangelize, spread
the word, encourage, incentivise, incentivize, motivate, inspire, energise, energize, empower, enable teams to, foster, nurture,
cultivate, promote, push, drive, drive forward, drive adoption of, champion the use of, facilitate, animate, lead on, spearhead, steer,
coordinate, liaise, liaise with, interact with, engage, engage with, engage more with, dialogue with, build relationships with, build
relationships, nurture relationships, network, network with, strengthen links with, strengthen ties with, strengthen relations with,
strengthen partnerships, strengthen collaboration, deepen relationships with, develop relationships with, reach out more, keep in touch
with, stay in touch with, stay close to, stay connected with, be closer to, be present at, be present on, be visible, be proactive, be
more proactive, be attentive to, be available, be responsive, be mindful of, pay attention to, focus on, refocus on, concentrate on, put
emphasis on, emphasise, emphasize, lay stress on, put focus on, invest in, invest time in, spend time on, dedicate time to, devote time
to, make time for, give attention to, take care of, look after, care for, deal with, handle, manage, oversee, supervise, administer day to
day, lead, own, be responsible for, be in charge of, ensure follow-up of, ensure proper, see to, attend to, try to, try, try and, attempt
to, aim to, aim for, strive, strive for, strive to, endeavour, endeavour to, endeavor to, aspire to, seek continuous improvement, move
towards, move toward, progress on, make progress on, make headway on, advance, advance on, move forward on, push forward, push forward
with, gain momentum on, accelerate work on, address, tackle progressively, embrace, leverage, capitalise on, capitalize on, build on,
exploit, make the most of, harness, take advantage of, learn about, learn more about, get better at, become familiar with, familiarise
with, get up to speed on, deepen knowledge of, deepen understanding of, develop skills in, develop a culture of, build a culture of,
instil, instill, embed a culture of, live our values, uphold our values, act as a role model, lead by example, share best practices, share
good practice, share knowledge, exchange best practices, collaborate, collaborate closely with, cooperate, cooperate with, work closely
with, work hand in hand with, partner closely with, align, align with, stay aligned with, sync with, anticipate, anticipate needs,
identify opportunities, identify new opportunities, spot opportunities, stay up to date with, keep abreast of, keep up with, stay on top
of, keep on top of, experiment, innovate, innovate around, iterate on, iterate, fine-tune continuously, continuously improve, optimise
continuously, do our best, do our best to, give our best, do everything to, go the extra mile
"""

# What others must grant (a result), bare form
GAIN_VERBS = """
win, win over, win back, sign, sign up, co-sign with a client, close, close a deal, land, sell, resell, upsell, up-sell, cross-sell,
pre-sell, sell out, sell through, renew, re-sign, retain, obtain, get, gain, convert, raise, raise funds, crowdfund, fundraise, attract,
earn, be selected, be listed, get listed, be chosen, be shortlisted, be awarded, be granted, be accredited, be certified, be accepted, be
published in, be quoted in, be featured, get featured in, be cited, be invited, be invited to speak, be referenced, be ranked, be rated,
be recognised as, be recognized as, be recommended by, be nominated, be voted, be named, be approved by, be admitted, be elected, secure,
secure funding, secure a grant, secure commitment from, bag, clinch, snag, score a deal, bring in, book revenue, generate, capture, take
share from, conquer, break into, penetrate, crack, enter a new account, expand in, activate, reactivate, re-engage, win round, persuade,
convince, talk into, reassure, bring back, recapture, reclaim, recover, recoup, collect, cash in, claw back, get back, get paid, be paid,
receive, be given, accrue, acquire, onboard new customers, enrol, enroll, register, recruit members, recruit volunteers, recruit donors,
recruit partners, enlist, mobilise, mobilize, gather, gather signatures, collect signatures, qualify for, pass, pass the audit, pass
inspection, pass certification, get certified, become certified, get accredited, get approval from, get the green light from, get a
licence, get planning permission, get permission, get clearance, be cleared by, get buy-in, get accepted, get funded, get elected, get
press coverage, get coverage in, get a mention in, get referenced, get reviews, get referrals, get testimonials, pull in, drum up, rake
in, monetise, monetize, place, place candidates, place graduates, find work for, house, rehouse, resettle, settle families, match, rehome,
adopt out, let, rent out, lease out, fill rooms, fill the room, fill vacancies, fill seats, fill beds, source investment, close a round,
close the round, close the series a, close funding, get a term sheet, be oversubscribed, be profitable, become profitable, break even,
turn a profit, make a profit, turn around, take the lead, overtake, beat, outperform, outsell, rank first, rank in the top, top, make the
shortlist, make the list, reach agreement with, strike a deal, strike a partnership, forge a partnership, sign a partnership, sign a
framework, get on the framework, win the tender, win the bid, win a contract, win an award, win a grant, be awarded a contract, be awarded
a grant, get a patent granted, be refunded, be reimbursed, be exempted, settle in our favour, avoid a fine, escape penalty, secure
planning consent, gain traction with, gain market share, gain trust, earn trust, regain trust, earn loyalty, keep, keep customers, save
accounts, save at-risk accounts, rescue, de-churn, upgrade customers, expand accounts, grow accounts
"""

# Hiring
HIRE_VERBS = """
hire, recruit, fill the role, fill the position, fill the post, fill the vacancy, staff up, headhunt, take on, bring on
board, onboard a new, add headcount, add to the team, find a replacement, backfill, appoint, contract in, sign up
staff, make an offer, have signed offers, get offers accepted, poach, attract talent, grow the team, grow the team to, scale the team,
build the team, expand the team, round out the team, complete the team, take on an apprentice, take on an intern, welcome a
new colleague
"""

# Upward change of a quantity
UP_VERBS = """
increase, grow, raise, boost, lift, improve, double, triple, treble, quadruple, quintuple, multiply, multiply by, expand, extend, augment,
enhance, strengthen, up, ramp up, scale, scale up, step up, push up, drive up, drive, bump, bump up, beef up, bring up, move up, go up,
get up, rise, climb, jump, soar, surge, advance, gain, add, accelerate, speed up, elevate, maximise, maximize, intensify, build up, widen,
broaden, enlarge, deepen, amplify, swell, top up, crank up, pump up, turbocharge, supercharge, uplift, upgrade, better, leap, shoot up,
inch up, nudge up, edge up, improve from, increase from, grow from, double down to reach, have more, get more, sell more, serve more,
bring in more, generate more, earn more, recover to, rebound, bounce back, restore, be increased, be raised, be doubled, see growth in,
see an increase in, take up
"""

# Downward change of a quantity
DOWN_VERBS = """
reduce, decrease, cut, lower, halve, minimise, minimize, shrink, shorten, drop, drop off, fall, decline, diminish, lessen, slash, trim,
curb, limit, cap, contain, curtail, eliminate, eradicate, eliminate all, remove, get rid of, do away with, abolish, end, stop, put an end
to, wipe out, kill, stamp out, zero out, bring down, drive down, push down, take down, get down, come down, go down, be down, be cut, be
halved, be reduced, come down from, cut in half, cut by half, cut down, cut down on, cut back, cut back on, scale back, scale down, dial
down, tone down, ease, relieve, alleviate, mitigate, save, economise, economize, shave, shave off, knock off, chop, prune, squeeze,
compress, condense, divide, divide by, avoid, prevent, avert, clear, clear the backlog, work off, run down, burn down, pay down, pay off,
reduce to zero, downsize, slim down, deplete, dwindle, taper, phase out use of, wean off, depend less on, rely less on, have fewer, have
less, lose fewer, lose less, waste less, spend less, use less, consume less, miss fewer, stem, slow, slow down churn, dampen, plug,
tighten, de-escalate, decongest, declutter, half, trim down, bring to zero, lessen the number of
"""

# Change of a quantity, direction unknown
CHANGE_VERBS = """
move, move from, move to, go, go from, going from, bring, bring to, bring from, take, take from, get, get from, get to, reach, change,
change from, shift, shift from, shift to, pass from, turn from, evolve, evolve from, transition from, transform, convert, adjust to, come
to, come from, return to, get back to, bring back to, restore to, recover to, set at, land at, end at, end up at, finish at, finish on,
close at, close the year at, settle at, stand at, be at, arrive at, vary from, progress from, progress to, migrate from, swing from, swing
to, flip from, rebalance, rebalance to, redirect, reposition at, shift the mix to, take the share of, become, turn into
"""

# Reaching a level
REACH_VERBS = """
reach, hit, exceed, achieve, attain, get to, surpass, pass, top, beat, overshoot, go beyond, go above, go over, go past, come to, arrive
at, attain a level of, deliver, make, meet, meet the target of, meet our target, fulfil, fulfill, realise, realize, accomplish, score,
obtain a score of, obtain, post, record, register, secure, log, touch, cross, cross the mark of, cross the threshold, break, break
through, break the barrier of, crack, total, amount to, be above, be over, be at least, be at, be under, be below, be within, have at
least, get above, get over, get under, get below, stay above, fall below, drop below, drop under, come in at, come in under, end the year
at, end the quarter at, finish the year with, close the quarter with, close at, average, achieve a rate of, achieve a score of, reach a
level of, net, clock, notch up, rack up, see at least, welcome at least, count at least
"""

# Watching, no change sought
WATCH_VERBS = """
monitor, track, follow, measure, report, report on, report back on, watch, observe, survey regularly, keep track of, keep an eye on, keep
a close eye on, keep tabs on, keep watch on, keep under review, keep monitoring, continue to monitor, continue monitoring, continue
tracking, continue to track, closely monitor, check on, check regularly, review regularly, review weekly, review monthly, follow up,
follow-up, follow closely, follow the evolution of, follow the trend of, follow trends in, look at, supervise, oversee, steer, assess
regularly, evaluate regularly, audit regularly, analyse trends in, analyze trends in, analyse monthly, gauge, log, record, note, count,
quantify, calculate, compute, compile figures on, collect data on, gather data on, gather figures on, have visibility on, have visibility
over, get visibility on, gain visibility on, gain insight into, have a view on, have an overview of, be aware of, be informed of, know
our, understand trends in, take stock of, stay on top of, stay informed of, surveil, scan, chart, plot, benchmark against, control,
verify, inspect regularly, score regularly, rate regularly, trend, share figures on, publish figures on, present figures on, dashboard
"""

# Holding a level
HOLD_VERBS = """
maintain, keep, stay, respect, preserve, remain, stabilise, stabilize, not exceed, never exceed, do not exceed, hold, hold steady, hold
at, uphold, sustain, retain, conserve, protect, safeguard, secure, guarantee, ensure, ensure that, make sure, make sure that, assure, keep
above, keep below, keep under, keep at, keep within, keep to, keep to a minimum, keep up, keep on track, keep stable, keep constant, keep
steady, keep flat, keep level, keep in line, keep under control, keep at zero, keep in check, keep meeting, keep delivering, continue to
meet, continue to deliver, continue to comply with, continue to achieve, continue at, remain above, remain below, remain under, remain at,
remain within, remain stable, remain compliant, remain in line with, stay above, stay below, stay under, stay at, stay within, stay within
budget, stay on budget, stay on track, stay stable, stay compliant, stay in the green, not fall below, not drop below, not go below, not
go above, not go over, no less than, to be maintained, be maintained, be kept, be kept below, be kept under, be held at, consolidate,
perpetuate, adhere to, adhere to the budget, abide by, comply with, stick to, meet the sla, honour, honor, live within, stand by, defend,
defend our share, not lose, not deteriorate, not degrade, avoid exceeding, avoid slipping below, cap at, contain at, contain within, limit
to, control within, freeze, lock in, sustain at, hold the line on, hold our position
"""

# Nominalised work (singular)
TASK_NOUNS = """
deployment, redeployment, implementation, launch, relaunch, soft launch, product launch, redesign, design, co-design, design work,
migration, data migration, cloud migration, organisation, organization, organising, organizing, reorganisation, reorganization, audit,
internal audit, training, retraining, roll-out, rollout, roll out, refurbishment, renovation, restoration, creation, co-creation, update,
upgrade, study, feasibility study, market study, impact study, review, peer review, code review, design review, contract review, revision,
recruitment of, preparation, planning, scheduling, drafting, writing, rewriting, rewrite, editing, proofreading, publication, publishing,
release, delivery of the project, handover, hand-over, hand-off, go-live, cutover, cut-over, switchover, switch-over, changeover to,
transition to, move, relocation, office move, merger of teams, consolidation, centralisation, centralization, decentralisation,
harmonisation, harmonization, standardisation, standardization, normalisation, rationalisation, rationalization, formalisation,
formalization, documentation, mapping, process mapping, stakeholder mapping, journey mapping, modelling, modeling, remodelling, overhaul,
revamp, refresh, refactoring, refactor, rearchitecture, replatforming, modernisation, modernization, automation, automating, integration,
interfacing, connection of, configuration, parametrisation, parameterisation, setup, set-up, setting up, set up, installation,
reinstallation, commissioning, decommissioning, retirement of, sunsetting, sunset, shutdown of, closure, closing of, opening, reopening,
inauguration, establishment, constitution, formation of, setting-up, construction, building of, build, rebuild, extension works, extension
of the building, works, building works, civil works, earthworks, fit-out, fitting out, retrofit, retrofitting, repair, repairs,
repainting, resurfacing, paving, landscaping, planting, sowing, seeding, harvesting, pruning, drainage works, fencing, irrigation works,
maintenance of, servicing, calibration, recalibration, inspection, cleaning, clean-up, cleanup, deep clean, disinfection, sterilisation,
stocktake, stocktaking, inventory count, inventory taking, cycle count, relabelling, labelling, labeling, tagging, sorting, cataloguing,
cataloging, indexing, archiving, digitisation, digitization, digitalisation, digitalization, scanning, data entry, data cleansing, data
cleaning, data clean-up, deduplication, enrichment, import, export of data, upload, backfill, analysis, data analysis, gap analysis, root
cause analysis, competitor analysis, cost-benefit analysis, swot analysis, needs analysis, risk analysis, benchmarking, benchmark,
evaluation, assessment, risk assessment, needs assessment, self-assessment, impact assessment, appraisal, diagnosis, diagnostic,
investigation, research, desk research, user research, market research, discovery, discovery phase, exploration, scoping, framing,
specification, requirements gathering, prototyping, piloting, testing, user testing, load testing, penetration testing, acceptance
testing, experimentation, trial, proof of concept, poc, validation of, verification, proofing, qualification of the equipment, simulation,
stress test, dry run, rehearsal, drill, exercise, crisis exercise, negotiation, renegotiation, contracting, procurement, purchasing of,
purchase, acquisition of, ordering, tendering, retendering, call for tender, tender, submission, resubmission, filing, application,
registration of, enrolment of staff, subscription to, signing of internal, sign-off, signoff, approval of, adoption of the plan,
ratification, validation by, certification work, accreditation work, recertification, homologation, translation, localisation,
localization, transcription, subtitling, dubbing, filming, shooting, recording, production of, post-production, printing, reprint,
mailing, distribution of, dissemination, communication of, announcement, promotion of, advertising, prospecting, canvassing, outreach,
cold calling, follow-up of, chasing, dunning, invoicing, billing run, reconciliation, bookkeeping, closing of the accounts, budgeting,
forecasting, reforecast, restatement, allocation, reallocation, appointment of, nomination, designation, election of, installation of a
committee, secondment, induction, onboarding of, offboarding, coaching, mentoring, tutoring, shadowing, supervision, facilitation,
animation, moderation, hosting, holding of, running of, participation, attendance at, presence at, visit, visiting, touring, exhibition
at, presentation, demonstration, demo, pitch, sponsorship, sponsoring, partnership with, collaboration with, cooperation with, support
for, assistance, consultation, public consultation, survey, poll, census, interviewing, focus group, collection of, gathering,
compilation, collation, aggregation, consolidation of data, summarising, reporting, write-up, dissection, sampling, sequencing, synthesis,
formulation, reformulation, assay, characterisation, characterization, titration, scale-up trial, batch production, bench test, field
trial, clinical trial, replication, patenting, patent filing, trademark filing, trademark registration, licensing out, technology
transfer, vaccination drive, screening drive, health check campaign, medicine reconciliation, ward reorganisation, rota redesign,
timetabling, marking, grading, invigilation, moderation of marks, curriculum redesign, curriculum development, lesson planning,
rebranding, rebrand, brand refresh, repositioning, renaming, restructuring, restructure, reorg, spin-off, carve-out, merger, integration
of the acquisition, due diligence, outsourcing, insourcing, offshoring, nearshoring, subcontracting, delegation, rotation, staffing of,
kick-off, kickoff, kick off, start of, start-up of, initiation, completion, completion of, finalisation, finalization, conclusion of,
execution, conduct of, conducting, carrying out, realisation, realization, performing, provision of, supply of, equipping, equipment of,
furnishing, instrumentation, generalisation, generalization, extension to, introduction, introduction of, institution of, activation of,
enablement, provisioning, hardening, patching, encryption, backup, restore test, failover test, disaster recovery test, key rotation, pen
test, access review, log review, vulnerability scan, phishing simulation, tabletop exercise, rightsizing, right-sizing, tuning,
fine-tuning, optimisation of, optimization of, re-engineering, reengineering, process redesign, improvement work, kaizen, gemba,
stand-down, lessons learned, debrief, post-mortem, postmortem, retrospective, handholding, sensitisation, sensitization, capacity
building, conscientisation, fixing, making of, doing of, purchase of, hiring of, creation of, development, development of, product
development, software development, coding, programming, bug fixing, debugging, packaging redesign, menu redesign, recipe development,
tasting, curation, hanging, staging, programming of the season, choreography, acquisition of works, loan of works, delivery of training,
clearance of land, demolition, dismantling, excavation, surveying, asbestos removal, insulation, electrification, metering, meter
installation, solarisation, grid connection, solar installation, gritting, tarring, borehole drilling, land preparation, land acquisition,
land survey, beneficiary registration, needs mapping, mobilisation of, community mobilisation, sanitation drive, plantation drive,
cleanliness drive, award, replacement, issuance, conversion
"""

# Nouns of upward change
UP_NOUNS = """
increase, growth, rise, improvement, uplift, uptick, gain, boost, surge, jump, climb, hike, doubling, tripling, trebling, quadrupling,
multiplication, expansion, enhancement, acceleration, progression, upturn, recovery, rebound, ramp-up, scale-up, lift, upswing,
advancement, strengthening, augmentation, increment, maximisation, maximization, leap, acceleration of, extension, widening, broadening,
step change, step-up, year-on-year growth, yoy growth, growth rate, increase in, rise in, improvement in, gains in
"""

# Nouns of downward change
DOWN_NOUNS = """
reduction, decrease, drop, decline, fall, cut, cutback, saving, savings, cost saving, cost reduction, lowering, halving, minimisation,
minimization, shrinkage of, shortening, elimination, eradication, removal of, suppression, abolition, end of, limitation, containment,
curtailment, mitigation, diminution, downturn in, easing, relief, slowdown in, dip, lessening, trimming, compression, de-escalation,
clearance of the backlog, zeroing, downsizing, phase-out, phasing out, avoidance, prevention of, abatement, contraction, cost-cutting,
cost cutting, price cut, belt-tightening, deleveraging, decarbonisation, decarbonization, reduction in, decrease in, drop in, fall in, cut
in, decline in
"""

# Nouns of watching
WATCH_NOUNS = """
monitoring, tracking, follow-up, followup, follow up, measurement, measuring, observation, reporting, surveillance, watch, watching,
oversight, supervision of, control of, review of the figures, checking, evolution of, evolution, trend, trends, trend in, state of, status
of, status report, stocktaking, steering, visibility on, visibility over, overview of, analysis of trends, breakdown of, evolution over
time, kpi, kpis, key indicators, indicators, metrics, performance tracking, budget tracking, progress tracking, weekly tracking, monthly
tracking, regular monitoring, close monitoring, ongoing monitoring, continuous monitoring, weekly monitoring, market watch, technology
watch, competitive watch, horizon scanning, vigilance, barometer
"""

# Nouns of holding a level
HOLD_NOUNS = """
maintenance of the level, maintaining, keeping, upholding, preservation, respect of, respect for, compliance with, adherence to,
adherence, observance of, stability, stabilisation, stabilization, stability of, retention of the level, conservation, sustainment,
continuity, consolidation of our position, holding, upkeep, status quo, steady state, budget adherence, budget compliance, respect of
deadlines, respect of the budget, meeting of the sla, sla adherence, guarantee of, assurance of, perpetuation, safeguarding of, protection
of the level, containment within, cap on, ceiling on, freeze, cost freeze, headcount freeze, hiring freeze
"""

# Things a team makes or puts in place (singular)
DELIVERABLES = """
dashboard, website, web site, site, microsite, landing page, home page, homepage, web page, page, pricing page, product page, careers
page, status page, sitemap, blog, app, mobile app, web app, application, portal, customer portal, supplier portal, self-service portal,
intranet, extranet, platform, learning platform, marketplace, module, plugin, plug-in, extension, widget, feature, functionality, release,
version, mvp, minimum viable product, beta, alpha, prototype, mock-up, mockup, wireframe, proof of concept, poc, pilot, pilot project,
pilot site, vertical slice, demo version, sandbox, environment, staging environment, test environment, api, sdk, cli, endpoint, webhook,
connector, integration, interface, data feed, microservice, service mesh, cluster, server, data centre, data center, landing zone,
network, vpn, wi-fi, wifi, firewall, siem, soc, mfa, sso, single sign-on, two-factor authentication, password manager, backup, backup
system, disaster recovery plan, failover, runbook, playbook, cookbook, handbook, staff handbook, employee handbook, manual, user manual,
guide, user guide, style guide, brand guide, brand book, brand guidelines, guidelines, guideline, guidance note, toolkit, tool kit, tool,
toolbox, kit, starter kit, welcome kit, press kit, media kit, sales kit, onboarding kit, pack, welcome pack, information pack, board pack,
starter pack, template, contract template, email template, proposal template, checklist, check list, cheat sheet, one-pager, one pager,
battlecard, battle card, fact sheet, factsheet, data sheet, datasheet, spec sheet, product sheet, leaflet, flyer, brochure, booklet,
pamphlet, poster, banner, signage, sign, catalogue, catalog, lookbook, newsletter template, magazine, e-book, ebook, book, white paper,
whitepaper, case study, case-study, success story, testimonial video, video, explainer video, tutorial, how-to, walkthrough, podcast,
podcast series, episode, film, documentary, trailer, photo library, image bank, presentation, deck, pitch deck, sales deck, slide deck,
script, call script, storyboard, infographic, logo, visual identity, brand identity, brand platform, tagline, tone of voice, messaging
framework, messaging house, value proposition, positioning statement, persona, personas, customer journey map, journey map, service
blueprint, storymap, plan, action plan, business plan, strategic plan, project plan, work plan, workplan, marketing plan, media plan,
communication plan, communications plan, comms plan, editorial plan, content plan, content calendar, editorial calendar, training plan,
development plan, succession plan, recruitment plan, hiring plan, workforce plan, staffing plan, onboarding plan, account plan, territory
plan, sales plan, go-to-market plan, go to market plan, gtm plan, launch plan, business continuity plan, continuity plan, crisis plan,
contingency plan, emergency plan, evacuation plan, maintenance plan, preventive maintenance plan, quality plan, control plan, audit plan,
test plan, migration plan, roll-out plan, change management plan, remediation plan, improvement plan, recovery plan, carbon plan, mobility
plan, travel plan, climate plan, sustainability plan, land use plan, school improvement plan, care plan, care pathway, treatment protocol,
clinical pathway, budget, budget template, forecast model, financial model, cash flow forecast model, pricing model, attribution model,
scoring model, lead scoring model, predictive model, machine learning model, recommendation engine, algorithm, data model, data warehouse,
data lake, data lakehouse, data mart, data pipeline, pipeline job, etl, data catalogue, data catalog, data dictionary, data contract,
semantic layer, knowledge graph, metric tree, tracking plan, database, customer database, donor database, volunteer database, file,
register, risk register, asset register, register of processing activities, record of processing, ropa, dpia, inventory, list, shortlist,
directory, repository, library, document library, knowledge base, faq, help centre, help center, help page, wiki, glossary, archive, map,
site map, heat map, process map, stakeholder map, skills matrix, skills map, competency framework, competence framework, career framework,
levels framework, career path, career ladder, pay scale, salary grid, salary bands, grading structure, compensation policy, job
description, job profile, role profile, org chart, organisation chart, organigram, organogram, rota, roster, shift pattern, timetable,
schedule, planning tool, calendar, policy, privacy policy, security policy, travel policy, expenses policy, remote work policy, hybrid
work policy, safeguarding policy, procurement policy, credit policy, returns policy, hr policy, leave policy, whistleblowing policy, code
of conduct, charter, code of ethics, manifesto, mission statement, vision statement, terms of reference, tor, memorandum of understanding,
mou, service level agreement, sla document, framework, framework agreement, governance framework, governance model, operating model,
target operating model, business model canvas, raci, raci matrix, decision matrix, standard, coding standard, standard operating
procedure, sop, procedure, process, workflow, approval workflow, work instruction, protocol, methodology, method, approach, strategy,
strategy document, content strategy, data strategy, brand strategy, pricing strategy, digital strategy, hr strategy, people strategy, seo
strategy, roadmap, road map, product roadmap, technology roadmap, backlog document, specification, specifications, functional
specification, requirements document, brief, creative brief, design system, component library, ui kit, architecture, reference
architecture, architecture decision record, rfc, rfp, request for proposal, tender document, bid library, statement of work, business
case, feasibility study, market study, impact study, study, survey questionnaire, questionnaire, report, annual report, impact report,
activity report, sustainability report, esg report, csrd report, progress report, research report, audit report, test report, board
report, paper, research paper, working paper, position paper, policy brief, briefing note, memo, concept note, proposal, grant proposal,
grant application, application form, dossier, regulatory dossier, technical file, submission, press release, op-ed, announcement, thesis,
dissertation, dataset, patent application, lab notebook, electronic lab notebook, test bench, test rig, demonstrator, digital twin, batch
record, bill of materials, bom, drawing, cad model, mould, mold, jig, tooling, spare parts catalogue, programme, program, training
programme, training program, training course, course, e-learning, elearning module, e-learning module, mooc, curriculum, syllabus,
learning path, lesson plan, study guide, question bank, mock paper, academy, sales academy, certification programme, certification
program, apprenticeship programme, graduate programme, internship programme, mentoring programme, mentorship programme, mentoring scheme,
buddy system, buddy scheme, coaching programme, onboarding programme, onboarding flow, onboarding journey, induction programme, induction
pack, leadership programme, loyalty programme, loyalty program, loyalty scheme, loyalty card, referral programme, referral program,
referral scheme, rewards scheme, bonus scheme, incentive scheme, incentive plan, commission plan, employee share scheme, profit-sharing
scheme, cycle to work scheme, car-pooling scheme, suggestion scheme, suggestion box, ideas box, recognition programme, ambassador
programme, ambassador network, partner programme, partner portal, affiliate programme, customer advisory board, advisory board, user
group, community of practice, champions network, employee resource group, network of correspondents, guild, working group, task force,
taskforce, steering committee, committee, ethics committee, health and safety committee, safety committee, grievance committee, parent
council, pupil council, youth council, residents' panel, patient panel, citizens' assembly, council, board, cell, placement cell,
helpdesk, help desk, helpline, hotline, call centre, contact centre, one-stop shop, front desk, reception desk, chatbot, chat bot, ai
assistant, copilot, virtual assistant, ivr, ticketing system, ticketing tool, crm, erp, hris, hrms, ats, lms, cms, pim, dam, wms, tms,
mes, plm, pos, epos, till system, till, booking system, booking engine, reservation system, queue system, queue management system, visitor
management system, electronic patient record, epr, ehr, emr, patient portal, e-prescribing, telehealth service, virtual ward, payroll
system, expense tool, e-signature tool, contract management system, clm, document management system, dms, feature flag system, ci/cd
pipeline, ci pipeline, build pipeline, deployment pipeline, test suite, automated test suite, regression suite, monitoring stack,
alerting, alert, observability stack, error budget policy, on-call rota, on-call rotation, slo, slos, incident process, incident response
plan, post-mortem template, access control system, access badge, cctv, alarm system, smart meter, sensor, iot platform, scada, bms,
building management system, campaign toolkit, nurture sequence, email sequence, drip campaign, landing pages, paywall, checkout, checkout
flow, checkout page, cart page, sign-up flow, signup form, form, web form, contact form, search engine, search bar, filter, recommender,
notification system, push notification, in-app message, tooltip, product tour, changelog, release notes, documentation, docs, api docs,
developer portal, developer documentation, sample code, code sample, starter template, translation, localised version, language version,
payment method, payment gateway, payment page, subscription plan, pricing plan, price list, price grid, tariff, offer, new offer, service
offer, bundle, package, product line, product range, range, collection, capsule collection, private label, own label, line, menu, lunch
menu, children's menu, seasonal menu, breakfast menu, tasting menu, wine list, recipe, recipe book, dish, allergen sheet, packaging,
label, gift card, voucher, gift box, showroom, store, shop, online shop, online store, e-shop, webshop, e-commerce site, pop-up shop,
pop-up store, outlet, branch, kiosk, stand, booth, counter, farm shop, market stall, click and collect, drive-through, locker, vending
machine, planogram, window display, shelf layout, floor plan, floorplan, layout, production line, assembly line, workstation, workshop,
workshop room, training room, meeting room, training kitchen, fab lab, fablab, makerspace, lab, laboratory, clean room, cleanroom, cold
room, cold store, warehouse, depot, hub, cross-dock, loading bay, dock, conveyor, racking, forklift, van, vehicle, fleet, truck, bus, bus
line, cycle lane, bike lane, bike shed, charging station, charging point, ev charger, car park, solar panel, solar array, wind turbine,
boiler, heat pump, heat network, biogas plant, battery storage, substation, borehole, well, water point, pump, latrine, toilet block,
irrigation system, greenhouse, polytunnel, barn, milking parlour, cold chain, seed bank, nursery, crèche, creche, day care, after-school
club, breakfast club, study hall, canteen, cafeteria, staff room, break room, gym, playground, playing field, park, garden, community
garden, sports hall, swimming pool, skate park, library room, reading corner, exhibition, permanent exhibition, gallery, audio guide,
audioguide, visitor trail, guided tour offer, collection catalogue, season programme, festival programme, concert programme, ward, clinic,
outreach clinic, mobile clinic, day unit, operating theatre, waiting room, discharge lounge, triage area, pharmacy, first-aid kit, first
aid post, shelter, safe house, food bank, community fridge, soup kitchen, drop-in centre, community centre, resource centre, youth centre,
scholarship fund, bursary scheme, endowment fund, hardship fund, revolving fund, savings group, micro-credit scheme, crowdfunding page,
donation page, donation form, giving page, donor app, volunteer app, volunteer handbook, impact framework, logframe, theory of change, m&e
framework, monitoring framework, evaluation framework, scorecard, balanced scorecard, kpi dashboard, reporting pack, reporting tool,
management report, bi report, tableau dashboard, power bi report, spreadsheet, excel file, tracker, calculator, roi calculator,
configurator, simulator, quote tool, cost model, chart of accounts, accounting manual, delegation of authority, approval matrix, internal
control framework, control matrix, audit trail, kyc process, aml policy, product disclosure, policy wording, claims portal, claims form,
claims process, underwriting guide, rating engine, actuarial model, clause library, contract playbook, nda template, template contract,
terms and conditions, cookie banner, consent banner, privacy notice, compliance programme, compliance training, gdpr register, supplier
code of conduct, supplier scorecard, supplier panel, preferred supplier list, category strategy, sourcing strategy, kanban board, visual
board, andon, shadow board, poka-yoke, 5s standard, value stream map, fmea, control chart, inspection plan, quality manual, quality
management system, qms, environmental management system, ems, carbon footprint assessment, carbon audit, life cycle assessment, lca, risk
map, safety signage, ppe kit, fire alarm, safety training module, safety video, wellness programme, wellbeing programme, employee
assistance programme, eap, occupational health service, hr portal, payslip portal, employee app, employee survey, pulse survey tool, exit
interview form, interview guide, interview scorecard, employer brand, evp, employee value proposition, careers site, job board, talent
pool, talent pipeline database, internal newsletter, town hall format, comms toolkit, crisis communication kit, spokesperson list, media
list, social media policy, media library, instagram account, tiktok channel, youtube channel, linkedin page, facebook page, whatsapp
channel, slack channel, discord server, mailing list, google business profile, seo audit, keyword list, ad account, tracking pixel,
consent tool, a/b testing tool, experimentation platform, feature store, model registry, model card, label set, golden dataset, golden
record, master data, mdm, data governance policy, data quality rules
"""

# Countable activities or meetings (singular)
EVENTS = """
meeting, team meeting, staff meeting, departmental meeting, management meeting, board meeting, committee meeting, steering meeting,
steerco, all-hands, all hands, town hall, townhall, town-hall meeting, public meeting, community meeting, parents' evening, parents
evening, ptm, pta meeting, coffee morning, breakfast meeting, networking event, networking breakfast, afterwork, after-work, happy hour,
meetup, meet-up, roundtable, round table, panel, panel discussion, conference, summit, symposium, colloquium, congress, forum, convention,
keynote, talk, lightning talk, lecture, seminar, webinar, web seminar, workshop, masterclass, bootcamp, boot camp, hackathon, game jam,
ideathon, design sprint, sprint, retrospective, retro, sprint review, backlog grooming, stand-up, standup, daily, daily huddle, huddle,
toolbox talk, safety talk, safety walk, gemba walk, kaizen event, kaizen workshop, kaizen, one-to-one, one to one, 1:1, 1-2-1, one-on-one,
1-on-1, check-in, catch-up, appraisal, annual review, performance review, career conversation, career interview, exit interview, stay
interview, skip-level, skip level meeting, interview, customer interview, user interview, job interview, assessment centre, focus group,
user test, usability test, user testing session, test, test session, mock exam, mock test, exam, quiz, experiment, a/b test, trial, pilot
batch, batch, audit, internal audit, supplier audit, site audit, inspection, spot check, mystery visit, mystery shop, mystery shopping
visit, visit, site visit, customer visit, client visit, home visit, farm visit, school visit, store visit, field visit, study visit,
guided tour, tour, plant tour, demo, product demo, demonstration, presentation, pitch, sales call, call, phone call, cold call, discovery
call, follow-up call, outbound call, courtesy call, email, e-mail, mailing, email blast, mailshot, newsletter, e-newsletter, sms campaign,
campaign, ad campaign, awareness campaign, marketing campaign, recruitment campaign, crowdfunding campaign, vaccination campaign, drive,
blood drive, recruitment drive, membership drive, donation drive, food drive, post, social post, linkedin post, tweet, reel, story,
article, blog post, blog article, guest post, op-ed, press release, press conference, press trip, media interview, podcast episode, video,
live stream, livestream, live session, ama, office hours, open hours, surgery, drop-in session, drop in, clinic session, consultation,
coaching session, mentoring session, training session, training, training day, training course, refresher, refresher course, induction
session, induction day, onboarding session, lunch and learn, lunch & learn, brown bag, brown bag lunch, knowledge-sharing session, lesson,
class, remedial class, tutorial session, study session, school trip, field trip, excursion, exchange, exchange visit, learning walk,
lesson observation, peer observation, open day, open house, open evening, taster session, taster day, job fair, career fair, careers fair,
recruitment fair, education fair, trade show, trade fair, fair, exhibition, expo, show, roadshow, road show, festival, concert, gig,
performance, rehearsal, recital, screening, vernissage, opening, launch event, launch party, product launch, gala, gala dinner,
fundraiser, fundraising event, charity run, fun run, bake sale, jumble sale, auction, raffle, tombola, bingo night, tea party, reception,
cocktail, dinner, lunch, breakfast, tasting, wine tasting, market, farmers' market, pop-up, seasonal event, event, side event,
team-building, team building, team-building day, away day, awayday, offsite, off-site, retreat, company retreat, summer party, christmas
party, award ceremony, awards evening, prize-giving, graduation ceremony, annual day, sports day, science exhibition, science fair, match,
tournament, league game, training camp, camp, health camp, eye camp, outreach session, village meeting, baraza, gram sabha, street play,
rally, march, petition, consultation meeting, public inquiry, hearing, election, drill, fire drill, evacuation drill, simulation, crisis
simulation, tabletop, game day, gameday, chaos day, post-mortem, incident review, failover test, restore test, phishing test, penetration
test, pen test, code review, architecture review, design review, pipeline review, deal review, forecast call, qbr, quarterly business
review, business review, monthly review, weekly review, management review, strategy day, planning session, brainstorming, brainstorming
session, ideation session, co-creation session, customer advisory board meeting, supplier day, supplier meeting, partner day, negotiation
round, stocktake, stock count, cycle count, ward round, huddle meeting, handover meeting, safety walkabout, quality circle, quality circle
meeting, maintenance round, release, deployment, hotfix release, experiment run, test run, survey, pulse survey, poll, study, field trial,
farm demonstration, demo plot, farmer field day, field day, vaccination session, screening day, screening session, blood donation camp,
clean-up day, beach clean, tree-planting day, volunteer day, induction, refresher session, story time, storytelling session, workshop
session, holiday club, season, residency, loan exhibition, publication, application, grant application, bid, proposal, quote, tender,
contact, meeting with prospects, qualified visit, rendezvous, appointment
"""

# Participles and phrases saying a piece of work is done
DONE = """
live, gone live, went live, now live, live in production, in place, put in place, in production, in prod, in service, in use, in
operation, in operations, in force, in effect, into effect, in hand, in draft, in test, in beta, in pilot, in shops, in stores, in store,
on shelf, on shelves, on the shelves, on sale, on air, online, on line, on site, on the website, on the intranet, on the market, on
stream, published, delivered, signed off, signed-off, validated, deployed, operational, fully operational, completed, complete, fully
complete, up and running, running, rolled out, rolled-out, opened, open, reopened, drafted, kicked off, approved, launched, relaunched,
released, shipped, shipped to production, created, co-created, built, rebuilt, designed, redesigned, developed, redeveloped, implemented,
introduced, installed, reinstalled, set up, set-up, setup, established, instituted, constituted, formed, organised, organized,
reorganised, reorganized, arranged, prepared, written, rewritten, written up, documented, recorded, filmed, shot, edited, produced,
printed, reprinted, translated, localised, localized, updated, upgraded, refreshed, revised, reviewed, renewed, renovated, refurbished,
restored, repaired, repainted, fixed, replaced, retrofitted, fitted, fitted out, equipped, furnished, commissioned, decommissioned,
retired, sunset, shut down, switched off, switched on, turned on, turned off, phased out, enabled, activated, configured, integrated,
connected, interfaced, migrated, moved, transferred, relocated, merged, consolidated, centralised, centralized, harmonised, harmonized,
standardised, standardized, unified, streamlined, automated, digitised, digitized, digitalised, digitalized, scanned, archived,
catalogued, cataloged, indexed, labelled, labeled, tagged, cleaned, cleaned up, cleansed, deduplicated, purged, deleted, removed, sorted,
classified, mapped, mapped out, modelled, modeled, analysed, analyzed, audited, inspected, tested, user-tested, pen-tested, load-tested,
trialled, piloted, prototyped, calibrated, benchmarked, assessed, evaluated, appraised, diagnosed, studied, researched, investigated,
scoped, specified, specced, specced out, defined, redefined, outlined, formalised, formalized, agreed, agreed on, decided, chosen,
selected, shortlisted, identified, listed out, prioritised, prioritized, planned, scheduled, booked, reserved, budgeted, ordered,
purchased, bought, procured, contracted, tendered, put out to tender, negotiated, renegotiated, signed, countersigned, submitted,
resubmitted, filed, lodged, registered, applied for, sent, sent out, mailed, mailed out, emailed, posted, shared, circulated, distributed,
handed out, handed over, communicated, announced, presented, pitched, demoed, demonstrated, showcased, exhibited, held, hosted, run,
conducted, carried out, performed, executed, undertaken, done, made, finished, finalised, finalized, concluded, closed out, closed off,
wrapped up, wrapped, ticked off, tied up, ready, ready to use, ready for use, ready to go, ready for launch, ready to launch, ready for
production, go-live ready, production ready, production-ready, available, available to all, accessible online, usable, functional,
functioning, enforced, enacted, adopted by the board, endorsed, ratified, voted, passed by the board, accepted by the committee, greenlit,
green-lit, authorised, authorized, certified by the team, appointed, named, nominated, designated, assigned, allocated, elected,
recruited, onboarded, inducted, trained, retrained, briefed, coached, interviewed, surveyed, visited, called, contacted, consulted,
informed, notified, invited, started, begun, initiated, commenced, underway, under way, well under way, in progress, ongoing, sown,
planted, harvested, vaccinated, inaugurated, unveiled, rehearsed, staged, hung, curated, programmed, invoiced, billed, reconciled, closed
in the books, patched, hardened, encrypted, backed up, rotated, containerised, refactored, rearchitected, rewritten from scratch, merged
to main, code complete, feature complete, feature-complete, code-complete, ga, generally available, in general availability, in closed
beta, in open beta, in the app store, in the stores, handed to operations, handed over to support, in the hands of users, out of the door,
out there, out to tender, issued, reissued, provided, supplied, made available, made public, at the printer, gone to print, off the
ground, stood up, spun up, baked in, embedded, bedded in, fully embedded, brought in, brought in-house, outsourced, insourced, tackled,
cleared, collected, gathered, compiled, collated, summarised, summarized, brought on board, put to the board, put to vote, presented to
the board, presented to the exco, validated by the board, approved by the board, approved by management, signed off by the board, signed
off by legal, signed off by finance, implemented fully, fully implemented, fully deployed, fully rolled out, fully staffed, fully
functional, fully documented, fully tested, as planned, according to plan, on schedule, on time and on budget, 100% complete, 100% done,
100% deployed, taken live, brought live, made operational, made live, put into production, put into service, put into effect, brought into
service, rolled out to all, to be conducted, to be completed, to be organised, to be implemented, to be launched, to be done, to be
finalised, to be submitted, to be prepared, to be developed, has been held, have been held, has taken place, have taken place, took place,
takes place, take place
"""

# Bare recurrence
ROUTINE_WORDS = """
weekly, monthly, daily, hourly, quarterly, yearly, annual, annually, biannual, biannually, half-yearly, bi-annual, semi-annual, bimonthly,
bi-monthly, biweekly, bi-weekly, fortnightly, twice-weekly, twice weekly, every week, each week, every month, each month, every day, each
day, every quarter, each quarter, every year, each year, every fortnight, every two weeks, every other week, every other month, every 2
weeks, every morning, every evening, every monday, every tuesday, every wednesday, every thursday, every friday, every saturday, every
sunday, every sprint, each sprint, every shift, each shift, every term, each term, every semester, every season, every hour, per week, per
month, per day, per quarter, per year, per shift, per term, a week, a month, a day, a quarter, a year, once a week, once a month, once a
day, once a quarter, once a year, once per week, once per month, twice a week, twice a month, twice a year, on a weekly basis, on a
monthly basis, on a daily basis, on a regular basis, on a quarterly basis, on an ongoing basis, on a continuous basis, regular, regularly,
systematic, systematically, periodic, periodically, recurring, recurrent, routine, routinely, ongoing, on-going, continuous, continuously,
continual, continually, constantly, permanently, permanent, always, at all times, frequently, frequent, as and when, as needed, ad hoc,
day-to-day, day to day, year-round, all year round, throughout the year, throughout the quarter, month on month, month after month, week
in week out, nightly, weekday, monday, termly, per annum, p.m., p.a., p.w., rolling, at each meeting, at every meeting, before every
release, after every release, after each incident, at least weekly, at least monthly
"""

# Attention counts, easy to inflate, when raw
VANITY = """
follower, followers, linkedin followers, instagram followers, twitter followers, x followers, tiktok followers, facebook fans, fans,
subscriber, subscribers, newsletter subscribers, youtube subscribers, channel subscribers, mailing list size, likes, page likes, facebook
likes, post likes, hearts, reactions, emoji reactions, comments, social shares, retweet, retweets, repost, reposts, mentions, social
mentions, hashtag uses, impressions, ad impressions, social reach, organic reach, views, video views, story views, page view, page views,
pageview, pageviews, profile views, views on youtube, watch count, listen, listens, podcast listens, podcast downloads, download,
downloads, app downloads, app installs, installs, raw installs, white paper downloads, brochure downloads, sign-up, sign-ups, signup,
signups, sign up, sign ups, raw sign-ups, registrations, registered users, registered accounts, account created, accounts created, total
users, cumulative users, all-time users, website hits, website visits, site visits, web visits, site traffic, web traffic, website
traffic, traffic, visitors to the website, website visitors, unique visitors, uniques, click, clicks, link clicks, ad clicks, email opens,
email list size, contacts in the database, github stars, stars, discord members, slack members, telegram members, whatsapp group members,
community members, group members, forum members, linkedin connections, fans on facebook, upvotes, product hunt upvotes, claps, bookmarks,
repins, eyeballs, audience size, social engagement, buzz, press mentions, media mentions, clippings, ad value equivalent, ave, number of
badges, booth visitors, stand visitors, scans of badges, business cards collected, leaflets distributed, waitlist, wait list sign-ups,
waitlist sign-ups, wishlist count, app store ranking, trending rank, viral views, npm downloads, docker pulls, pypi downloads, package
downloads
"""

# Words and phrases that make a line disputable when no figure settles it
WOOLLY = """
better, best, more, less, fewer, lots of, a lot of, lots, plenty of, loads of, many, much, much more, far more, even more, most, several,
various, numerous, multiple, some, a few, a number of, a range of, a variety of, a handful of, diverse, different, additional, further,
extra, enough, sufficient, sufficiently, adequate, adequately, appropriate, appropriately, suitable, suitably, relevant, reasonable,
reasonably, acceptable, satisfactory, decent, proper, properly, correct, good, great, very good, excellent, outstanding, exceptional,
superior, superb, first-class, first-rate, top-notch, top quality, world-class, world class, best-in-class, best in class,
state-of-the-art, state of the art, cutting-edge, cutting edge, leading, leading-edge, high-quality, high quality, higher quality,
high-performing, high performance, high level, high standard, higher standard, optimal, optimum, ideal, perfect, flawless, seamless,
seamlessly, smooth, smoothly, smoother, frictionless, effortless, hassle-free, easy, easier, easily, simple, simpler, simply, simplify,
clear, clearer, clearly, clarity, transparent, transparency, fluid, intuitive, user-friendly, user friendly, convenient, handy, modern,
modernise, modernize, innovative, creative, engaging, attractive, more attractive, compelling, impactful, meaningful, meaningfully,
memorable, robust, solid, strong, stronger, strongly, strengthen, reinforce, consolidate, sound, healthy, healthier, sustainable,
sustainably, resilient, reliable, more reliable, stable, secure, safe, safer, scalable, flexible, agile, agility, dynamic, lean, nimble,
effective, effectively, efficient, efficiently, efficiency, productive, productively, streamlined, optimise, optimize, optimised,
optimized, optimisation, optimization, maximise, maximize, maximum, minimise, minimize, minimal, minimum disruption, as much as possible,
as many as possible, as far as possible, as soon as possible, asap, as quickly as possible, as well as possible, as little as possible, as
needed, as required, as necessary, where possible, wherever possible, when possible, where appropriate, if possible, to the best of our
ability, to the extent possible, to a minimum, to the maximum, at best, significant, significantly, substantial, substantially,
considerable, considerably, drastically, drastic, dramatically, dramatic, massively, massive, greatly, largely, vastly, markedly,
noticeably, noticeable, visibly, visible, tangible, tangibly, measurable, measurably, real, really, truly, genuinely, genuine, slightly,
somewhat, gradually, progressively, steadily, steady, quickly, quick, quicker, faster, fast, rapidly, rapid, swift, swiftly, speedy,
prompt, promptly, timely, in a timely manner, on a timely basis, soon, shortly, in due course, in the near future, short-term, long-term,
up to date, up-to-date, proactive, proactively, more proactive, reactive, responsive, responsiveness, close, closer, closely, near,
enhance, enhanced, enhancement, improve, improved, improvement, improvements, improving, increase, grow, raise, boost, reduce, decrease,
lower, limit, upgrade the quality of, elevate, develop, development, expand, foster, promote, encourage, support, facilitate, enable,
empower, leverage, drive, advance, progress, make progress, evolve, transform, revolutionise, revolutionize, reinvent, rethink,
rejuvenate, revitalise, revitalize, reinvigorate, quality, of quality, good quality, value, added value, add value, value-added,
excellence, professional, professionally, professionalism, professionalise, professionalize, mature, maturity, alignment, aligned,
coherent, coherence, consistent, consistently, consistency, balanced, balance, harmonious, positive, positively, happy, happier,
satisfied, motivated, engaged, committed, confident, comfortable, competitive, competitiveness, visibility, more visible, presence,
stronger presence, image, reputation, credible, credibility, trusted, well-known, better known, known, recognised, recognized, renowned,
famous, reference, leader, key player, key, core, critical, important, essential, main, major, priority, strategic, relevant stakeholders,
key stakeholders, all stakeholders, best practices, best practice, good practices, good practice, industry standard, industry standards,
market standard, synergy, synergies, holistic, holistically, global, overall, generally, in general, basically, etc, etc., and so on, and
more, among others, and/or, or similar, or so, around, about, approximately, roughly, circa, nearly, almost, up to, potentially, possibly,
try to, aim to, attempt to, strive, as appropriate, ongoing, continuous improvement, regular, regularly, frequent, frequently, often,
fluent, up to standard, to standard, to a high standard, fit for purpose, future-proof, future proof, next level, next-level, to the next
level, game-changing, best possible, highest possible, lowest possible, minimal effort, low effort, cost-effective, cost effective,
affordable, fair, fairly, fair share, inclusive, inclusively, open, accessible, more accessible, personalised, personalized, tailored,
warm, welcoming, friendly, attentive, caring, nice, pleasant, cosy, fun, cool, awesome, amazing, wow, delightful, delight, bigger, big,
large, larger, wide, wider, widely, broad, broader, deep, deeper, deeply, richer, rich, full, fully, thorough, thoroughly, in depth,
in-depth, careful, carefully, diligently, rigorous, rigorously, rigour, rigor, discipline, disciplined, structured, structure,
well-structured, organised, well organised, well-organized, under control, kept to a minimum, at a good level, at an acceptable level, at
a satisfactory level, good level of, high degree of, levels of, sense of ownership, ownership mindset, mindset, culture of, spirit, team
spirit, awareness, focus, momentum, traction, buy-in, engagement, involvement, impact, more impact, bring more value, do more with less,
think outside the box, low-hanging fruit, quick wins
"""

# Bare abstract themes naming no indicator
THEMES = """
communication, internal communication, external communication, internal comms, communications, accessibility, teamwork, team work, team
spirit, team cohesion, cohesion, team building, team dynamics, quality, quality culture, culture of quality, service quality, quality of
service, quality of care, quality of life at work, product quality, code quality, data quality, quality of data, data culture, data
literacy, data governance, data, visibility, brand visibility, brand, branding, brand image, brand awareness work, image, reputation,
influence, notoriety, collaboration, cross-team collaboration, cross-functional collaboration, cross-functionality, cooperation,
coordination, alignment, strategic alignment, well-being, wellbeing, well being, wellness, mental health, workplace wellness, work-life
balance, work life balance, working conditions, work environment, workplace, atmosphere, morale, motivation, team morale, staff morale,
engagement culture, culture, company culture, corporate culture, feedback culture, learning culture, customer culture,
customer-centricity, customer centricity, customer focus, customer-first mindset, customer obsession, customer intimacy, customer
relationship, customer relations, client relations, relationships, relationship with suppliers, supplier relations, stakeholder
engagement, stakeholder management, community, community engagement, community relations, community building, citizen participation,
parental involvement, patient experience, customer experience, user experience, ux, cx, employee experience, candidate experience, visitor
experience, student experience, guest experience, citizen experience, developer experience, digital experience, performance culture,
performance management, accountability, ownership, responsibility, empowerment, autonomy, trust, transparency, ethics, integrity,
compliance culture, compliance, governance, corporate governance, risk management, risk culture, security, cybersecurity, cyber security,
information security, security awareness, data protection, privacy, safety culture, safety, health and safety, hygiene, food hygiene,
cleanliness, housekeeping, discipline, rigour, rigor, organisation, organization, internal organisation, structure, structuring,
processes, process improvement, process efficiency, operational efficiency, operational excellence, efficiency, effectiveness,
optimisation, optimization, continuous improvement, simplification, automation, digitalisation, digitalization, digitization, digital
transformation, digital, transformation, change, change management, modernisation, modernization, agility, agile, agile mindset, lean,
lean culture, innovation, innovation culture, creativity, research, r&d, knowledge, knowledge management, knowledge sharing, knowledge
transfer, documentation, training, skills, skill development, skills development, upskilling, competencies, talent, talent management,
talent development, talent attraction, career development, professional development, personal development, leadership, leadership
development, management, management skills, managerial posture, mentoring, coaching, recruitment, employer brand, employer branding,
onboarding, diversity, diversity and inclusion, inclusion, equity, equality, gender equality, gender balance, parity, edi, dei, de&i, d&i,
belonging, csr, esg, sustainability, sustainable development, environment, environmental responsibility, eco-responsibility, climate,
green it, circular economy, biodiversity, energy efficiency, energy transition, social impact, social responsibility, impact, solidarity,
outreach, advocacy, awareness raising, education, prevention, public health, care, patient safety culture, dignity, respect, fairness,
growth, business development, commercial development, sales development, sales effectiveness, commercial performance, sales performance,
sales excellence, prospecting, lead generation, marketing, digital marketing, content, content marketing, content strategy, social media,
social networks, social media presence, online presence, web presence, seo, pr, press relations, public relations, media relations,
events, partnerships, networking, network, ecosystem, international, internationalisation, internationalization, globalisation, expansion,
market expansion, market presence, competitiveness, differentiation, positioning, strategy, vision, roadmap, prioritisation,
prioritization, planning, time management, project management, resource management, resource optimisation, budget management, financial
management, financial discipline, cost control, cost management, cost optimisation, cash management, cash culture, pricing, profitability
culture, purchasing, procurement, responsible purchasing, supplier management, logistics, supply chain, supply chain resilience, inventory
management, maintenance, preventive maintenance, infrastructure, architecture, tech, technology, technical debt, tech debt, scalability,
reliability engineering, observability, performance, system performance, stability, resilience, business continuity, interoperability,
usability, ergonomics, design, product, product discovery, product-market fit, localisation, localization, readiness, preparedness,
follow-up, monitoring, reporting, analytics, ai, artificial intelligence, ai adoption culture, machine learning, explainability,
responsible ai, virality, monetisation, monetization, loyalty building, hospitality, welcome, customer service, customer care,
after-sales, client satisfaction culture, proactivity, responsiveness, reactivity, flexibility, attendance culture, reading culture,
sportsmanship, holistic development, pedagogy, teaching quality, school climate, academic excellence, student life, cultural mediation,
heritage, animation of the territory, attractiveness, local economy, citizenship, public service, volunteering, volunteer engagement,
fundraising, donor relations, donor stewardship, member engagement, animal welfare, farm safety, soil health, traceability, transparency
on data, land use, urban planning, mobility, sustainable mobility, road safety, driver wellbeing
"""

# Words and phrases that alone make an empty objective any team could have written
ABSTRACT_GOALS = """
excellence, operational excellence, service excellence, commercial excellence, sales excellence, academic excellence, engineering
excellence, clinical excellence, performance, overall performance, team performance, collective performance, innovation, efficiency,
operational efficiency, effectiveness, productivity, digital transformation, transformation, digitalisation, digitalization, digital,
growth, sustainable growth, profitable growth, hypergrowth, business growth, skills, competence, competencies, talent, people, people
first, our people, team, teamwork, collaboration, synergy, synergies, communication, internal communication, compliance, conformity,
visibility, awareness, reputation, image, brand, branding, quality, quality of service, total quality, quality first, customer
satisfaction, customer centricity, customer focus, customer first, customer success, customer experience, user experience, employee
experience, patient experience, student experience, visitor experience, guest experience, engagement, motivation, wellbeing, well-being,
diversity, inclusion, equity, diversity and inclusion, sustainability, csr, esg, green, environment, responsibility, impact, social
impact, value creation, value, leadership, thought leadership, market leadership, culture, company culture, structure, organisation,
organization, processes, agility, resilience, security, cybersecurity, safety, risk management, governance, transparency, trust, data,
data-driven, data driven, ai, artificial intelligence, tech, technology, scalability, scale, stability, reliability, international,
internationalisation, expansion, diversification, competitiveness, differentiation, attractiveness, modernisation, modernization,
simplification, optimisation, optimization, automation, continuous improvement, knowledge sharing, partnerships, network, community,
marketing, sales, finance, hr, it, product, operations, support, seo, virality, monetisation, pricing, retention, acquisition, activation,
explainability, maintenance, infrastructure, training, recruitment, hiring, onboarding, employer brand, budget, cost control,
profitability, accelerate, acceleration, grow, scale up, level up, step up, perform, deliver, execute, execution, focus, prioritise,
innovate, digitise, modernise, simplify, optimise, be agile, go digital, go green, go further, do better, work better, be the best, be the
best in our field, be number one, be the leader, be a leader, be the market leader, be the reference, be a reference, become the
reference, become the leader, become a leader, become a key player, be a key player, become the partner of choice, be the partner of
choice, be the employer of choice, become an employer of choice, be the go-to, be recognised as a leader, be world class, be world-class,
be best in class, be more efficient, be more effective, be more productive, be more agile, be more proactive, be more innovative, be more
professional, be more visible, be more competitive, be more customer-centric, be customer centric, be customer-focused, be data driven, be
data-driven, become data-driven, be compliant, be a great team, be a high-performing team, be more organised, get organised, get better,
keep improving, raise the bar, reach the next level, move to the next level, take it to the next level, take our team to the next level,
grow the business, develop the business, develop the company, grow the company, scale the business, scale the company, drive growth, drive
value, drive results, drive performance, drive excellence, drive innovation, drive efficiency, drive engagement, drive impact, deliver
value, create value, add value, maximise value, deliver results, deliver excellence, deliver on our promises, deliver our roadmap, deliver
high quality, deliver quality, achieve excellence, achieve operational excellence, achieve our targets, achieve our goals, meet our
targets, meet our objectives, reach our targets, hit our numbers, execute the strategy, support the strategy, support the business,
support growth, support the company, support our teams, serve our customers, serve our customers better, provide excellent service,
provide quality service, provide the best service, deliver excellent service, offer the best service, satisfy our customers, satisfy
customers, put the customer first, put customers at the heart, put the patient first, improve performance, improve our performance,
improve efficiency, improve our processes, improve processes, improve quality, improve our quality, improve service, improve our service,
improve communication, improve internal communication, improve collaboration, improve teamwork, improve the customer experience, improve
customer experience, improve customer satisfaction, improve the user experience, improve the employee experience, improve productivity,
improve productivity of the team, improve results, improve organisation, improve visibility, improve our image, improve management,
improve the product, improve our product, improve the way we work, improve our ways of working, strengthen the team, strengthen our team,
strengthen our brand, strengthen our position, strengthen our presence, strengthen governance, strengthen our processes, strengthen
collaboration, strengthen communication, strengthen partnerships, strengthen relationships, strengthen security, strengthen compliance,
develop skills, develop our skills, develop our people, develop talent, develop the team, develop our teams, develop partnerships, develop
our network, develop our visibility, develop our brand, develop our activity, grow our people, grow as a team, grow together, empower our
people, empower the team, empower teams, work better together, work together, work smarter, work as one team, one team, build a great
team, build a strong team, build a strong culture, build a great culture, build a great place to work, be a great place to work, build
trust, build partnerships, build the future, build for the future, build a better future, build relationships, foster innovation, foster
collaboration, foster engagement, promote innovation, promote collaboration, encourage innovation, innovate more, think differently,
optimise processes, optimise our processes, optimize processes, optimise costs, optimise resources, optimise performance, streamline
operations, streamline processes, structure the team, structure the department, structure our processes, professionalise the team,
professionalise our practices, modernise our practices, modernise the department, digitise our processes, transform the business,
transform the organisation, transform the company, accelerate growth, accelerate our growth, accelerate innovation, accelerate the
transformation, increase performance, increase efficiency, increase productivity, increase visibility, increase customer satisfaction,
increase engagement, increase quality, increase value, increase impact, maximise impact, make an impact, have an impact, make a
difference, make an even bigger impact, ensure quality, ensure compliance, ensure excellence, ensure continuity, ensure sustainability,
ensure customer satisfaction, ensure smooth operations, guarantee quality, guarantee service quality, manage the budget, manage risks,
manage resources, control costs, control the budget, secure the future, prepare the future, prepare for the future, be ready for the
future, ensure long-term growth, holistic development, ensure the success of every student, quality education for all, provide quality
education, provide quality care, provide high quality care, put people first, invest in people, look after our people, take care of our
people, engage our teams, engage employees, motivate the team, motivate our teams, happy team, happy customers, happy employees, happy
clients, satisfied customers, quality service, data-driven decisions, sustainable development, smart city, go to the next level, do more
with less, run the business, keep the lights on, business as usual, general improvement, personal development, be more present
"""

# Nouns that make an objective a project
PROJECT_NOUNS = """
migration, cloud migration, data migration, erp migration, move to the cloud, cloud move, cloudification, switch, switch-over, switchover,
changeover, cutover, transition to the new system, transition to automated, erp, new erp, erp project, sap project, s/4hana, s4 hana,
netsuite, oracle project, crm, new crm, salesforce project, hubspot project, hris, hris project, ats, wms, tms, mes, plm, pim, lms, cms,
dms, epos, booking system, till system, ticketing system, payroll system, payroll project, patient record, epr, ehr, electronic patient
record, core banking, core banking system, core system, policy administration system, billing system, new platform, platform rebuild,
replatforming, re-platforming, replatform, redesign, website, website redesign, new website, site redesign, app, mobile app, new app, app
rebuild, portal, new portal, intranet, new intranet, e-commerce site, online shop, webshop, back-office, back office rebuild, rewrite,
refactoring, refactor, rearchitecture, overhaul, revamp, pricing project, refresh, rebrand, rebranding, brand refresh, brand platform, new
visual identity, visual identity, repackaging, certification project, certification, iso certification, iso 9001, iso 14001, iso 27001,
iso 13485, iso 45001, soc 2, soc2, soc 2 type ii, pci dss, hds, b corp, b corp certification, haccp certification, cmmi, naac
accreditation, nabh accreditation, jci accreditation, accreditation project, accreditation, gdpr project, gdpr programme, csrd, csrd
project, ifrs 16, ifrs 17, gst migration, making tax digital, pdpa, popia, solvency ii, basel, dora, nis2, merger, acquisition,
post-merger integration, integration of the acquired company, carve-out, demerger, spin-off, divestment, fundraising round, series a,
series b, seed round, fundraise, ipo, listing, move, office move, new office, new headquarters, head office move, relocation, warehouse
move, new warehouse, new site, new plant, new factory, new store, new shop, shop opening, store opening, branch opening, new branch, new
ward, new wing, new building, extension of the site, construction, building project, construction project, refurbishment, renovation,
restoration, works, fit-out, retrofit, installation, solar installation, grid connection, heat network, new line, production line,
automation of the line, robot, robotisation, launch of the product, launch of the app, launch of the site, launch of the new offer, launch
of the podcast, product launch, new product launch, go-live, opening, relaunch, release, version, v2, v3, mvp, pilot, pilot project, proof
of concept, roll-out, rollout, roll out, deployment, implementation, integration, automation project, rpa project, robotic process
automation, digitisation, digitization, digitalisation of the process, digitise the archive, digitisation of the collection, paperless,
paperless project, e-invoicing, e-signature, single sign-on, sso, zero trust, data warehouse, data lake, data platform, data hub, bi
platform, dashboard, chatbot, ai assistant, ai project, search engine, recommendation engine, design system, api, api programme, sdk,
ci/cd, kubernetes migration, microservices migration, monolith split, monolith break-up, legacy decommissioning, decommissioning, end of
life, sunset, network refresh, laptop refresh, hardware refresh, windows 11, office 365, m365 migration, google workspace, disaster
recovery plan, business continuity plan, restructuring, restructure, reorganisation, reorganization, reorg, new organisation, new org,
operating model, target operating model, shared services centre, outsourcing, insourcing, offshoring, in-sourcing, training programme,
training catalogue, academy, onboarding programme, career paths, career path, career framework, job architecture, salary grid, pay scale,
appraisal system, performance review system, engagement survey, handbook, employee handbook, remote policy, mobility plan, carbon
footprint, carbon audit, loyalty programme, loyalty card, referral programme, partner programme, marketing plan, communication plan, media
plan, content plan, editorial line, strategic plan, business plan, five-year plan, roadmap, action plan, budget process, annual budget,
annual report, annual audit, audit, tender, public tender, bid, framework agreement, retender, annual conference, conference, summit,
gala, festival, exhibition, new exhibition, season programme, anniversary, centenary, open day, trade show, study, market study,
feasibility study, clinical trial, phase ii trial, research project, patent, patent filing, publication, thesis, curriculum reform, new
curriculum, new syllabus, timetable reform, inspection, ofsted inspection, ward merger, theatre rebuild, bus network redesign, cycle plan,
land use plan, urban plan, town centre project, school building, crèche, creche, playground, library automation, rfid project, borehole,
irrigation scheme, greenhouse, new menu, kitchen refit, cellar, vineyard replanting, conversion to organic
"""

# Generic heads of indicators
METRIC_HEADS = """
rate, share, share of, number of, no. of, nos. of, nb of, # of, average, mean, median, p50, p90, p95, p99, percentile, ratio, score,
index, time, time to, lead time, cycle time, delay, duration, latency, cost of, cost per, price per, revenue per, volume, volume of,
percentage, percentage of, percent of, % of, proportion, proportion of, fraction of, level, level of, count, headcount, turnaround,
turnaround time, tat, throughput, output, yield, total, total of, sum of, amount, amount of, value of, frequency, frequency of, incidence,
incidence of, prevalence, density, coverage, penetration, penetration rate, uptake, take-up, takeup, occupancy, utilisation, utilization,
usage, attendance, turnover, churn, attrition, margin, spend, spending, expenditure, revenue, sales, backlog, stock, deficit, surplus,
gap, gap between, variance, deviation, accuracy, precision, recall, error, errors, defects, incidents, accidents, complaints, tickets,
requests, claims, orders, returns, hours, hours of, hours per, days of, days to, days per, minutes per, minutes to, weeks to, time spent,
wait, waiting time, response time, resolution time, age of, average age of, size of, average size, length of, speed, velocity, weight of,
tonnes of, tons of, kg of, kg per, litres of, litres per, liters per, kwh, kwh per, km per, miles per, units per, per head, per capita,
per employee, per customer, per user, per unit, per square metre, per sq ft, per hectare, per acre, ppm, bps, basis points, points,
rating, ranking, rank, position, grade, marks, grade point average, result, success rate, failure rate, completion rate, conversion,
conversion rate, capacity, capacity used, load, loss, losses, waste, efficiency ratio, intensity, quantity of, run rate, run-rate, trend
in, growth rate, frequency rate, severity rate, likelihood, probability, satisfaction with, answers, favourable answers, favorable
answers, sentiment, nps, csat
"""

# Indicators of revenue
METRIC_REVENUE = """
revenue, revenues, net revenue, gross revenue, total revenue, annual revenue, recurring revenue, monthly recurring revenue, mrr, annual
recurring revenue, arr, net new arr, new arr, new mrr, expansion mrr, contracted arr, iarr, acv, tcv, sales, net sales, gross sales, sales
revenue, sales volume, total sales, same-store sales, like-for-like sales, lfl sales, comparable sales, comps, online sales, export sales,
sales per square metre, sales per sq ft, sales per head, annual turnover, bookings, new bookings, booked revenue, order intake, order
book, order value, gmv, gross merchandise value, gtv, tpv, takings, till takings, box office, box office income, ticket income, ticket
revenue, income, earned income, fee income, tuition revenue, rental income, average order value, aov, average basket, basket size, average
ticket, average spend, spend per head, average cover, average check, average deal size, deal size, average contract value, arpu, arppu,
arpa, arpdau, revenue per user, revenue per account, revenue per customer, revenue per employee, revenue per available room, revpar, adr,
average daily rate, auv, average unit volume, upsell revenue, cross-sell revenue, expansion revenue, service revenue, gross written
premium, gwp, written premium, premiums, loan book, loans disbursed, aum, assets under management, deposits, market share, share of
wallet, topline, top line, sales quota attainment, quota attainment, units sold, volumes sold, orders, number of orders, royalties,
licensing income, export revenue, gross bookings, day rate, billed days, billings
"""

# Indicators of margin and profit
METRIC_MARGIN = """
margin, gross margin, net margin, operating margin, contribution margin, profit margin, unit margin, margin per order, margin per project,
project margin, gm, gm%, gross profit, net profit, operating profit, profit, profit before tax, pbt, pat, ebit, ebitda, ebitda margin,
operating income, operating result, net income, earnings, bottom line, surplus, deficit, operating surplus, operating deficit, loss,
break-even point, contribution, profitability, return on investment, roi, roas, return on ad spend, roce, roe, roa, return on equity,
return on capital, loss ratio, combined ratio, net interest margin, nim, cost-income ratio, markup, mark-up, discount rate, average
discount, discounting, gp per cover, margin per acre, gross margin per hectare, unit economics, ltv/cac, ltv to cac, ltv:cac, rule of 40
"""

# Indicators of cost
METRIC_COST = """
cost, costs, total cost, unit cost, cost per unit, cost of goods sold, cogs, cost of sales, operating costs, operating expenses, opex,
capex, overheads, overhead, running costs, fixed costs, variable costs, payroll cost, wage bill, labour cost, labor cost, staff cost,
agency spend, agency cost, locum spend, overtime cost, overtime, food cost, raw material cost, material cost, packaging cost, energy cost,
energy bill, electricity bill, fuel cost, fuel bill, transport cost, freight cost, shipping cost, logistics cost, cost per delivery, cost
per order, cost per parcel, cost per pallet, cost per km, cost per mile, cost per ticket, cost per contact, cost per call, cost per claim,
cost per hire, cost per lead, cpl, cost per acquisition, cpa, cost per click, cpc, cpm, customer acquisition cost, cac, blended cac, cac
payback, cost to serve, cost per pupil, cost per student, cost per patient, cost per bed day, cost per meal, cost per beneficiary, cost
per litre, cost per tonne, cost per hectare, cost to raise a pound, fundraising cost ratio, cost of quality, cost of non-quality, scrap
cost, warranty cost, maintenance cost, it spend, cloud bill, cloud spend, cloud cost, aws bill, infrastructure cost, licence costs, cost
per tb, cost per query, cost per transaction, spend, external spend, indirect spend, maverick spend, off-contract spend, savings, cost
savings, procurement savings, budget variance, budget overrun, overspend, spend under management, purchase price variance, ppv, total cost
of ownership, tco, claims cost, legal spend, legal fees, bank charges, travel spend, rent, expense ratio, burn, burn rate, burn multiple
"""

# Indicators of cash
METRIC_CASH = """
cash, cash flow, free cash flow, fcf, operating cash flow, cash balance, cash position, cash in bank, cash on hand, cash collected, cash
conversion, cash conversion cycle, runway, cash runway, months of runway, burn, net burn, burn rate, burn multiple, working capital,
working capital requirement, net working capital, dso, days sales outstanding, dpo, dio, debtor days, creditor days, overdue, overdues,
overdue invoices, overdue receivables, receivables, accounts receivable, outstanding invoices, unpaid invoices, late payments, arrears,
rent arrears, bad debt, bad debts, doubtful debts, write-offs, aged debt, aged receivables, invoices over 90 days, debt, net debt,
leverage ratio, debt ratio, cost of debt, liquidity, liquidity ratio, current ratio, reserves, months of reserves, fee collection, fee
collection rate, collection rate, recovery rate, recoveries, collection efficiency, prepayments, deposits received, non-performing loans,
npl ratio, par30, portfolio at risk, cash forecast accuracy, overdraft
"""

# Indicators of customers won
METRIC_CUSTOMERS = """
customers, customer, new customers, number of customers, active customers, paying customers, customer count, customer base, clients, new
clients, active clients, new logos, logos, new-logo wins, new accounts, accounts, enterprise accounts, key accounts, accounts won,
accounts opened, contracts signed, new contracts, deals won, deals closed, closed-won, wins, orders won, tenders won, policies sold,
policies in force, new policyholders, new members, paying members, members, membership, new donors, regular givers, donors, pledgers,
subscribers paying, paid subscribers, paying users, new patients, new tenants, new dealers, shelf listings, points of sale, stores
stocking us, doors, stockists, distribution points, reference customers, referenceable customers, first-time buyers, first-time customers,
first orders, merchants, new sellers, active buyers, hosts, suppliers on the platform, mandates, new matters, new instructions, weighted
distribution, numeric distribution, cardholders, borrowers, new borrowers, loans granted, account openings, depositors, farmers served,
households connected, connections to the grid
"""

# Indicators of leads and pipeline
METRIC_LEADS = """
leads, lead, qualified leads, mql, mqls, marketing qualified leads, sql, sqls, sales qualified leads, sal, pql, pqls, product qualified
leads, inbound leads, inbound requests, inbound, enquiries, inquiries, enquiry volume, demo requests, quote requests, contact requests,
callback requests, requests for proposal received, rfps received, briefs received, pipeline, sales pipeline, qualified pipeline, pipeline
generated, pipeline coverage, pipeline value, weighted pipeline, sourced pipeline, marketing-sourced pipeline, marketing-influenced
pipeline, opportunities, opportunities created, qualified opportunities, meetings booked, qualified meetings, discovery meetings, first
meetings, appointments booked, test drives booked, viewings booked, trials started, free trials, trial starts, trial sign-ups, quotes
issued, proposals out, prospects, prospects met, warm prospects, referrals, referrals received, introductions, applications received,
applicants, prospective students, open day bookings, waiting list of customers, hand-raisers, reply rate, response rate to outreach, cost
per lead
"""

# Indicators of conversion
METRIC_CONVERSION = """
conversion, conversion rate, cvr, overall conversion, free-to-paid conversion, free to paid conversion, trial-to-paid, trial-to-paid
conversion, trial conversion, visitor-to-lead, lead-to-customer, lead-to-opportunity, mql-to-sql, mql to sql conversion, sql-to-win,
opportunity-to-win, win rate, close rate, closing rate, hit rate, strike rate, tender success rate, bid success rate, quote-to-order,
quote conversion, quote acceptance rate, proposal acceptance rate, offer acceptance rate, application-to-enrolment, enquiry-to-enrolment,
admissions yield, look-to-book, booking conversion, checkout conversion, checkout completion, cart abandonment, cart abandonment rate,
basket abandonment, abandonment, abandonment rate, drop-off, drop off, drop-off rate, drop-out of the form, form completion, form
completion rate, application completion rate, click-through rate, ctr, open-to-click, email click rate, click rate, bounce rate, landing
page conversion, sign-up conversion, activation rate, payment success rate, payment acceptance rate, payment failure rate, approval rate,
acceptance rate, decline rate, false decline rate, footfall conversion, in-store conversion, attach rate, cross-sell rate, upsell rate,
take-up rate, take rate, uptake rate, upgrade rate, donor conversion, second gift rate, direct mail response rate, catalogue response
rate, show rate, no-show rate, meeting-to-proposal, interview-to-offer, sales cycle, sales cycle length, funnel conversion, k-factor
"""

# Indicators of retention and loyalty
METRIC_RETENTION = """
retention, retention rate, customer retention, user retention, logo retention, gross retention, gross revenue retention, grr, net
retention, net revenue retention, nrr, ndr, net dollar retention, d1 retention, d7 retention, d30 retention, day-7 retention, week-4
retention, month-1 retention, year-one retention, cohort retention, churn, churn rate, customer churn, logo churn, revenue churn, mrr
churn, monthly churn, involuntary churn, voluntary churn, attrition, donor attrition, customer attrition, lapse rate, policy lapse, lapsed
donors, cancellations, cancellation rate, contract cancellations, unsubscribes, unsubscribe rate, opt-outs, renewals, renewal rate,
contracts renewed, subscription renewals, season ticket renewals, membership renewals, policy renewals, persistency, repeat purchase rate,
repeat rate, repeat purchases, repurchase rate, repeat customers, returning customers, repeat visits, repeat visitors, returning visitors,
rebooking, rebooking rate, re-enrolment, re-enrolment rate, reorders, reorder rate, reorder frequency, purchase frequency, orders per
customer, second purchase rate, second order rate, customer lifetime value, ltv, clv, lifetime, average tenure of customers, loyalty,
loyalty rate, stickiness, win-backs, reactivations, downgrades, contraction, dormant accounts, dormant customers, tenancy renewals,
tenancy length, void rate, student withdrawals, withdrawals, customers lost, accounts lost, expansion rate
"""

# Indicators of satisfaction
METRIC_SATISFACTION = """
satisfaction, customer satisfaction, client satisfaction, user satisfaction, patient satisfaction, guest satisfaction, parent
satisfaction, student satisfaction, tenant satisfaction, resident satisfaction, visitor satisfaction, donor satisfaction, internal
customer satisfaction, internal satisfaction, satisfaction rate, satisfaction score, satisfaction with, csat, nps, net promoter score,
transactional nps, relational nps, tnps, rnps, promoters, detractors, customer effort score, ces, effort score, star rating, rating,
average rating, review score, google rating, google reviews rating, trustpilot score, trustpilot rating, tripadvisor rating, booking.com
score, app store rating, store rating, app rating, glassdoor customer rating, g2 rating, capterra rating, reviews, five-star reviews,
5-star reviews, positive reviews, negative reviews, recommendation rate, would recommend, likelihood to recommend, intention to recommend,
would repurchase, would come back, would buy again, friends and family test, fft score, sus, system usability scale, usability score,
thumbs-up ratio, helpfulness score, smiley score, customer happiness index, trust score, trust index, sentiment score, quality score from
customers, course evaluation, training rating, session rating, event nps, speaker rating, employer rating, dealer satisfaction, supplier
satisfaction, partner satisfaction, stakeholder satisfaction, voice of customer score
"""

# Indicators of complaints
METRIC_COMPLAINTS = """
complaints, complaint, customer complaints, number of complaints, complaint rate, complaints per 1000, complaints upheld, escalations,
escalated tickets, customer escalations, disputes, dispute rate, chargebacks, chargeback rate, claims from customers, customer claims,
warranty claims, quality claims, credit notes, refunds, refund rate, refund requests, returns, return rate, product returns, rma,
grievances, grievances open, ombudsman cases, ombudsman complaints, appeals, appeals upheld, negative feedback, bad reviews, one-star
reviews, 1-star reviews, litigation cases, lawsuits, formal complaints, pals complaints, noise complaints, parent complaints, neighbour
complaints, delivery complaints, contact rate, repeat contacts, repeat calls, chaser calls, failure demand, wrong orders, misdeliveries,
service credits, penalties paid, irritants, pain points, compensation paid, customer pain points
"""

# Indicators of awareness and reputation
METRIC_AWARENESS = """
awareness, brand awareness, aided awareness, unaided awareness, prompted awareness, unprompted awareness, spontaneous awareness,
top-of-mind awareness, top of mind, brand recall, ad recall, brand recognition, consideration, brand consideration, purchase intent,
intent to buy, brand preference, preference, brand perception, brand image score, favourability, favorability, share of voice, sov, share
of search, branded search, brand searches, branded search volume, direct traffic, familiarity, reputation score, reptrak, employer brand
awareness, employer attractiveness ranking, association with, attribute association, message recall, message pull-through, sentiment,
brand sentiment, trust in the brand, net trust, brand equity, recommendation by peers, quoted as source, how did you hear about us,
awareness among, knowledge of the service, knowledge of our offer, recognition rate, impressions, followers, reach
"""

# Indicators of traffic and audience online
METRIC_TRAFFIC = """
traffic, web traffic, website traffic, organic traffic, organic sessions, organic visits, seo traffic, paid traffic, referral traffic,
qualified traffic, sessions, visits, unique visitors, web visitors, page views, pageviews, impressions, clicks, organic clicks, search
impressions, keywords in top 3, keywords in top 10, first-page keywords, keyword rankings, ranking on google, average position, position
on google, serp position, domain authority, domain rating, backlinks, referring domains, indexed pages, pages indexed, time on page, time
on site, average session duration, pages per session, bounce rate, exit rate, scroll depth, newsletter open rate, open rate, email open
rate, click-to-open rate, ctor, newsletter subscribers, followers, engagement rate on social, social engagement rate, video completion
rate, view-through rate, watch time, listening time, podcast listens, downloads, installs, app installs, footfall, store visits, store
traffic, walk-ins, intranet visits, subscribers, list growth, deliverability, email deliverability, readership, circulation, audience
share
"""

# Indicators of usage and adoption
METRIC_USAGE = """
usage, adoption, adoption rate, feature adoption, product adoption, tool adoption, digital adoption, active users, daily active users,
dau, weekly active users, wau, monthly active users, mau, dau/mau, dau/wau, wau/mau, stickiness ratio, weekly active teams, active teams,
active accounts, active workspaces, active organisations, active members, active listings, power users, seats used, seat utilisation,
licence utilisation, license utilization, logins, weekly logins, login rate, activation, activation rate, activated users, activated
accounts, onboarding completion, setup completion, time spent in app, session length, sessions per user, sessions per week, actions per
user, queries per user, api calls, transactions per user, messages sent, invites sent, invites per user, uploads per user, projects
created, boards created, documents created, self-service rate, self-serve rate, self-service share, share of requests self-served, digital
channel share, share of online bookings, share of online orders, share of online applications, online payment share, mobile money share,
paperless rate, opt-in rate, e-billing rate, app usage, portal usage, chatbot usage, crm usage, crm fill rate, share of deals in crm, reps
logging in, teams on the platform, teams using, developers using, number of integrations used, integrations in use, copilot usage, share
of code written with, sites live, customers live, go-lives, merchants live, library loans, items borrowed, bed occupancy, occupancy,
occupancy rate, room occupancy, seat occupancy, load factor, fill rate of vehicles, vehicle utilisation, machine utilisation, room
utilisation, theatre utilisation, billable utilisation, ridership, passengers, passenger numbers, boardings, kilometres cycled, modal
share, meals served, nights sold, consultation volume, take-up of benefits
"""

# Indicators of speed and waiting
METRIC_SPEED = """
lead time, cycle time, time to market, time-to-market, time to value, ttv, time to first value, time to live, time to go live, time to
onboard, onboarding time, ramp time, ramp-up time, time to productivity, time to hire, time to fill, time-to-hire, response time, first
response time, frt, average response time, reply time, answer time, speed of answer, average speed of answer, asa, time to answer, pick-up
time, resolution time, time to resolution, ttr, mttr, mean time to repair, mean time to recovery, mtta, time to acknowledge, mttd, time to
detect, average handling time, aht, handle time, waiting time, wait time, wait, queue time, queue length, time in queue, door-to-doctor
time, time to triage, length of stay, los, average length of stay, discharge time, discharge before noon, bed turnaround time,
referral-to-treatment time, 4-hour target, 18-week target, time to first appointment, days to first appointment, report turnaround,
turnaround, turnaround time, tat, delivery time, delivery lead time, order-to-delivery, order to delivery time, order processing time,
time to ship, dispatch time, picking time, transit time, door-to-door time, journey time, loading time, unloading time, dwell time, port
dwell time, vehicle turnaround, on-time delivery, on time delivery, on-time delivery rate, otd, otif, on time in full, on-time
performance, otp, punctuality, punctuality rate, on-time departures, on-time arrivals, late deliveries, late orders, late trains, delays,
average delay, delay minutes, schedule adherence, deadline adherence, milestones met on time, projects delivered on time, on-time
completion, approval time, validation time, decision time, time to decision, time to quote, quote turnaround, time to contract, contract
turnaround, contract cycle time, nda turnaround, legal turnaround, claim settlement time, settlement time, claims cycle time, time to pay,
payment time, payment delay, invoice processing time, month-end close, month end close, days to close, close time, closing time, close
calendar, reporting delay, page load time, load time, loading speed, largest contentful paint, lcp, core web vitals, ttfb, latency, api
latency, p95 latency, p99 latency, p95, p99, query time, render time, start-up time, boot time, build time, ci time, pipeline duration,
deployment time, deployment frequency, lead time for changes, release frequency, time to merge, review time, pr review time, regression
cycle, test cycle time, changeover time, set-up time, smed time, takt time, ticket time, table turn time, service time, checkout time,
time at the till, time to book, booking time, application time, time to complete, processing time, permit processing time, planning
decision time, time to enrol, development time, time to insight, data freshness, report turnaround time, sla attainment, sla, sla met, sla
compliance
"""

# Indicators of quality and defects
METRIC_QUALITY = """
defect rate, defects, defects per unit, defects per million, dpmo, dpu, ppm, ppm defects, customer ppm, non-conformities, non-conformance,
non-conformance rate, nonconformities, ncr, ncrs, scrap, scrap rate, scrap cost, rework, rework rate, rework hours, rejects, reject rate,
rejection rate, first pass yield, first-pass yield, fpy, rolled throughput yield, rty, yield, right first time, rft, first time right,
ftr, first time quality, error rate, errors, human errors, data entry errors, picking errors, picking accuracy, order accuracy, shipping
accuracy, invoice accuracy, invoice errors, billing errors, billing accuracy, payroll accuracy, payroll errors, coding errors, translation
errors, typos, accuracy, forecast accuracy, inventory accuracy, stock accuracy, quote accuracy, bugs, bug count, open bugs, critical bugs,
escaped bugs, escaped defects, bugs in production, bug reopen rate, reopen rate, reopened tickets, hotfixes, hotfixes per release,
rollback rate, change failure rate, regression count, code smells, technical debt ratio, maintainability rating, cyclomatic complexity,
duplicate code, mutation score, flaky tests, flaky test rate, test pass rate, lighthouse score, accessibility score, qa score, quality
score, call quality score, audit score, mystery shopper score, mystery visit score, hygiene score, hygiene rating, food hygiene rating,
cleanliness score, brand standards score, adherence to standard, adherence to protocol, process capability, cpk, ppk, sigma level,
variation, standard deviation, breakages, breakage rate, damage rate, damaged goods, damaged parcels, spoilage, shrinkage, temperature
excursions, cold chain breaks, contamination incidents, recall, recalls, product recalls, batch failures, failed batches, batch right
first time, deviations, open deviations, capa overdue, remakes, remake rate, snags, snags per house, snag list, callbacks to site, return
visits, first-time fix rate, first contact resolution, fcr, first call resolution, resolved at first contact, audit adjustments, journal
corrections, post-close adjustments, medication errors, misdiagnosis rate, surgical complications, peer review rejections, publications in
q1 journals, impact factor, win-loss on quality, germination rate, milk quality, somatic cell count, grade a share, class 1 share, brix,
purity, potency, claims leakage
"""

# Indicators of reliability of systems and equipment
METRIC_RELIABILITY = """
uptime, availability, service availability, system availability, platform availability, network availability, slo, slo attainment, error
budget, error budget burn, downtime, unplanned downtime, planned downtime, minutes of downtime, hours of downtime, outages, outage
minutes, outage count, incidents, major incidents, p1 incidents, p1s, p0 incidents, sev1, sev1 incidents, sev-1, sev2, critical incidents,
production incidents, customer-facing incidents, repeat incidents, recurring incidents, alerts, alert noise, pages per shift, pages per
week, on-call pages, false alerts, mtbf, mean time between failures, mttr, mean time to recover, mean time to repair, mttd, breakdowns,
machine breakdowns, vehicle breakdowns, line stoppages, stoppages, stops, micro-stops, unplanned stops, failures, failure rate, equipment
failures, crash-free sessions, crash-free users, crash-free rate, crash rate, crashes, app crashes, anr rate, error rate, 5xx errors, 500
errors, timeouts, timeout rate, failed jobs, failed pipelines, job success rate, pipeline success rate, failed deployments, deployment
success rate, backup success rate, restore success rate, rto, rpo, recovery time, data loss, missed deliveries, missed collections, missed
bins, cancelled trains, cancelled trips, cancelled flights, cancelled operations, cancelled shifts, cancelled classes, cancelled sessions,
service interruptions, interruptions, saidi, saifi, power cuts, power outages, load shedding hours, leaks, leakage, water leakage,
non-revenue water, burst mains, signal failures, preventive maintenance ratio, planned maintenance ratio, maintenance compliance, oee
availability, asset availability, fleet availability, lift availability, wi-fi availability, ticket machine availability, resilience score
"""

# Indicators of productivity and output
METRIC_PRODUCTIVITY = """
productivity, output, output per hour, output per shift, output per head, units per hour, uph, units per day, units per shift, pieces per
hour, lines picked per hour, pick rate, picks per hour, parcels per hour, drops per route, stops per hour, deliveries per day, throughput,
peak throughput, capacity, capacity utilisation, oee, overall equipment effectiveness, trs, line efficiency, line speed, machine hours,
utilisation rate, utilization rate, billable hours, billability, billable ratio, chargeability, realisation rate, revenue per consultant,
cases per clerk, claims per handler, files per person, invoices per clerk, tickets per agent, calls per agent, contacts per agent, calls
per hour, tickets per 1000, tickets per order, tickets per customer, contact ratio, story points, velocity, sprint predictability,
predictability, sprint completion rate, say/do ratio, pull requests per engineer, deploys per day, deployments per week, releases per
month, features shipped per, time spent on admin, admin time, hours of manual work, manual hours, manual work, manual entries, manual
reviews, hours saved, time saved, meeting hours, meetings per week, focus time, automation rate, share automated, touchless rate,
straight-through processing, stp rate, deflection rate, ticket deflection, chatbot containment, containment rate, empty kilometres, empty
miles, empty running, deadhead, load factor, truck fill rate, vehicle fill, km per litre, mpg, l/100 km, yield per hectare, yield per
acre, tonnes per hectare, litres per cow, milk yield, eggs per hen, lambs per ewe, lambing rate, calving rate, weight gain, feed
conversion ratio, covers per day, covers per service, table turnover, rooms cleaned per, operations per theatre, theatre cases per list,
patients seen per clinic, consultations per doctor, caseload, lessons per teacher, selling time, share of time selling, quota per rep,
deals per rep, meetings per rep, sales per employee, idle time, idle hours, downtime hours, non-productive time, waste, material waste,
offcuts, experiments per quarter, papers per faculty member, publications per faculty member, publications per researcher
"""

# Indicators of safety
METRIC_SAFETY = """
accidents, accident rate, work accidents, workplace accidents, lost-time accidents, lost time accidents, lost-time injuries, lti, ltis,
ltifr, ltir, trir, trif, trifr, injury rate, injuries, recordable injuries, frequency rate, severity rate, days lost, lost days, days
without accident, days since last accident, near misses, near-miss reports, near misses reported, unsafe acts, unsafe conditions, hazard
reports, safety observations, safety visits, fatalities, serious incidents, never events, falls, falls with harm, inpatient falls,
pressure ulcers, hospital-acquired infections, hai, healthcare-associated infections, mrsa cases, c. diff cases, needlestick injuries,
assaults on staff, violent incidents, riddor incidents, osha recordables, vehicle accidents, road accidents, collisions, at-fault
collisions, speeding events, harsh braking events, fires, fire incidents, spills, musculoskeletal disorders, msds, occupational illnesses,
ppe compliance, safety audit score, safety training completion, safeguarding incidents, bullying incidents, playground accidents,
drownings, food poisoning cases, allergen incidents, permit-to-work compliance, process safety events
"""

# Indicators of staff staying
METRIC_STAFF_STAY = """
staff turnover, employee turnover, turnover rate, nurse turnover, driver turnover, teacher turnover, gm turnover, manager turnover,
first-year turnover, early turnover, voluntary turnover, regretted attrition, regrettable attrition, regretted leavers, regrettable
departures, attrition, monthly attrition, staff attrition, operator attrition, employee attrition, employee retention, staff retention,
talent retention, retention of key people, 90-day retention, one-year retention of hires, new-hire retention, probation pass rate,
leavers, leavers in first year, departures, resignations, resignation rate, quits, absence, absence rate, absenteeism, absenteeism rate,
sickness absence, sick leave, sick days, sick days per employee, long-term sickness, unplanned absence, unauthorised absence, stability
rate, stability index, average tenure, length of service, burnout cases, burn-outs, no-shows of staff, return-to-work rate, return from
maternity leave, volunteer retention, volunteers leaving, volunteer turnover, agency shifts, unfilled shifts, bank shifts, internal
mobility, internal mobility rate, internal promotions, counter-offers
"""

# Indicators of staff engagement
METRIC_ENGAGEMENT = """
enps, employee nps, employee net promoter score, engagement score, employee engagement, employee engagement score, engagement index,
engagement survey score, staff engagement rate, staff survey score, pulse score, pulse survey score, survey participation rate, survey
response rate, survey participation, favourable answers, favorable answers, q12, gallup score, great place to work score, trust index,
great place to work, employee satisfaction, staff satisfaction, job satisfaction, team satisfaction, happiness score, morale score, mood
score, wellbeing score, well-being score, stress score, stress level, workload score, inclusion score, belonging score, psychological
safety score, manager rating, manager score, manager effectiveness score, leadership trust score, confidence in leadership, upward
feedback score, would recommend as a place to work, recommend as employer, glassdoor rating, glassdoor score, indeed rating, work-life
balance score, recognition score, sense of belonging, clarity score, role clarity, pride score, onboarding satisfaction, new-hire
satisfaction, onboarding nps, volunteer satisfaction, volunteer nps, developer satisfaction, devex score, developer nps
"""

# Indicators of hiring
METRIC_HIRING = """
hires, new hires, number of hires, hires made, positions filled, roles filled, vacancies filled, posts filled, open positions, open roles,
vacancies, vacancy rate, unfilled positions, unfilled posts, time to hire, time to fill, time-to-fill, cost per hire, quality of hire,
offer acceptance rate, offers accepted, offers made, applications, applications per role, qualified applications, candidates, candidates
in process, candidate pipeline, candidate nps, candidate satisfaction, interview-to-offer ratio, interviews per hire, source of hire,
referral hires, share of hires through referrals, employee referrals, inbound applications, interns converted, graduate intake, headcount,
fte, full-time equivalents, staffing level, staffing rate, nurse-to-patient ratio, women in engineering, women in leadership, gender
ratio, diversity of hires, hires with disabilities, local hires, volunteers recruited, new volunteers, new drivers, trustees recruited,
agency dependency, no-show at interview, drop-out before start, joining ratio, offer drop rate
"""

# Indicators of skills
METRIC_SKILLS = """
training hours, training hours per employee, training completion, training completion rate, course completion rate, module completion,
e-learning completion, certified staff, people certified, certifications, certifications obtained, certified employees, certified admins,
certified engineers, certified partners, accredited coaches, certification rate, exam pass rate, test pass rate, pass rate, assessment
score, assessment scores, quiz score, post-training score, knowledge test score, skills score, skills coverage, skills matrix coverage,
polyvalence, multi-skilled operators, bus factor, language level, people at b2, digital skills score, skills gap, phishing click rate,
phishing report rate, time to competence, coaching score, training effectiveness, kirkpatrick level 3, licence pass rate, driving test
pass rate, apprenticeship completion, apprenticeship success rate, internal trainers, first aiders, fire wardens
"""

# Indicators of compliance
METRIC_COMPLIANCE = """
compliance rate, compliance score, regulatory compliance, sla compliance, policy compliance, audit findings, major findings, minor
findings, critical findings, open findings, overdue findings, overdue actions, overdue audit actions, audit score, audit points, audit
recommendations closed, recommendations implemented, non-conformities in audit, major non-conformities, fines, penalties, sanctions,
regulatory breaches, breaches, data breaches, reportable breaches, policy breaches, gdpr requests answered on time, data subject requests,
dsar response time, subject access requests on time, foi requests on time, freedom of information response time, mandatory training
completion, compliance training completion, completion of mandatory training, kyc completion, kyc backlog, kyc files up to date, kyc
refresh rate, aml alerts overdue, suspicious activity reports on time, fraud losses, fraud rate, conflict of interest declarations,
contracts with dpa, suppliers assessed, supplier compliance, suppliers signed code of conduct, statutory filings on time, filings on time,
returns filed on time, late filings, documents up to date, licences up to date, safety certificates valid, wcag conformance, accessibility
criteria met, wcag criteria met, accessible pages, control failures, control effectiveness, sox deficiencies, material weaknesses, policy
attestations, whistleblowing cases, consent rate, cookie consent rate, records retention compliance, hand hygiene compliance, hygiene
compliance, protocol compliance, planogram compliance, off-contract purchases, purchases without po, po compliance, no po no pay rate,
invoices with po, spend on contract, contracts expired, contracts on our paper, licence compliance, tender compliance, inspection rating,
ofsted rating, cqc rating, hiqa findings
"""

# Indicators of stock
METRIC_STOCK = """
stock, stock level, stock levels, stock value, inventory, inventory value, inventory level, inventory turns, inventory turnover, stock
turn, stock turns, stock rotation, days of stock, days of inventory, dio, days of cover, weeks of cover, stock cover, stock-outs,
stockouts, stock outs, out-of-stocks, out of stock, out-of-stock rate, oos rate, shortages, drug shortages, medicine shortages, missing
parts, line stops for missing parts, availability, product availability, on-shelf availability, shelf availability, osa, in-stock rate,
fill rate, order fill rate, line fill rate, service level, service rate, backorders, back orders, dead stock, slow-moving stock, slow
movers, obsolete stock, obsolescence, overstock, excess stock, expired stock, expired products, expired medicines, expiries, near-expiry,
unsold, unsold items, waste, markdowns, markdown rate, sell-through, sell-through rate, shrinkage, shrink, shrink rate, stock accuracy,
inventory accuracy, stock record accuracy, stock discrepancies, inventory discrepancies, cycle count variance, forecast accuracy, forecast
error, mape, forecast bias, supplier otif, supplier on-time delivery, supplier lead time, supplier delivery performance, warehouse fill,
storage utilisation, pallets stored, safety stock, wip, work in progress, work in process, raw material stock, spare parts availability,
blood stock days, feed stock
"""

# Indicators of environment
METRIC_ENVIRONMENT = """
carbon footprint, carbon emissions, emissions, ghg emissions, greenhouse gas emissions, co2 emissions, co2, tco2e, co2e, scope 1, scope 2,
scope 3, scope 1 and 2 emissions, scope 3 emissions, carbon intensity, emissions per tonne, emissions per parcel, emissions per employee,
co2 per km, co2 per order, energy consumption, energy use, energy intensity, energy per tonne, electricity consumption, gas consumption,
kwh per m2, kwh per unit, fuel consumption, fuel use, diesel use, water consumption, water use, water per tonne, litres of water per,
water withdrawal, renewable share, share of renewable energy, renewable electricity, green electricity, solar share, self-consumption,
waste, waste generated, waste to landfill, landfill, waste diverted, diversion rate, recycling rate, recycled content, share recycled,
recyclability, recyclable packaging, reused packaging, single-use plastic, plastic use, packaging weight, food waste, food waste per
cover, tonnes thrown away, tonnes collected, tonnes composted, residual waste per household, paper use, pages printed, business flights,
air miles, ev share, electric vehicles, share of electric vehicles, cycling modal share, car use, single-occupancy car trips, green
procurement share, local sourcing share, organic share, seasonal produce share, trees planted, tree survival rate, hectares restored,
hectares in organic, biodiversity index, species count, nitrogen balance, pesticide use, treatment frequency index, fertiliser per
hectare, soil organic matter, soil carbon, effluent, discharges, spills, air quality, no2 level, pm2.5, noise level, epc rating, homes
insulated, cdp score, ecovadis score, ecovadis rating, product footprint, refill rate, repair rate, second-hand share, take-back rate,
methane emissions, green fleet share
"""

# Indicators of attendance and enrolment
METRIC_ATTENDANCE = """
attendance, attendance rate, attendees, participants, participant numbers, participation, participation rate, turnout, turn-out, visitors,
visitor numbers, number of visitors, visits, footfall, admissions, ticket sales, tickets sold, seats sold, seats filled, seat occupancy,
fill rate of seats, house full, sell-outs, sold-out shows, audience, audience numbers, audience size, average audience, bookings, group
bookings, school bookings, school groups, no-shows, no-show rate, missed appointments, dna rate, did not attend, did-not-attend rate,
enrolment, enrolments, enrollment, new enrolments, intake, first-year intake, student numbers, pupil numbers, registrations for the event,
event registrations, show-up rate, parent attendance, school attendance, pupil absence, persistent absence, truancy, class attendance,
course attendance, training attendance, meeting attendance, agm attendance, voter turnout, active readers, active borrowers, library
members, new readers, annual pass holders, pass holders, season ticket holders, memberships, club members, licensed players, gym visits,
bed nights, nights booked, hotel guests, delegates, exhibitors, stands sold, volunteers present, shifts filled, unfilled shifts, shifts
left unfilled, worshippers, young people reached, families attending, children attending, first-time visitors, visitors under 25, share of
local visitors, waiting list for places, class size
"""

# Indicators of health
METRIC_HEALTH = """
mortality, mortality rate, hsmr, shmi, infant mortality, maternal mortality, under-five mortality, survival rate, readmissions,
readmission rate, 30-day readmissions, unplanned readmissions, readmissions within 30 days, infections, infection rate, surgical site
infections, hospital-acquired infections, complications, complication rate, falls, falls with harm, pressure ulcers, medication errors,
adverse events, sepsis bundle compliance, length of stay, bed days, delayed discharges, delayed transfers of care, left without being
seen, trolley waits, patients on trolleys, patients waiting over, waiting list, elective waiting list, rtt, a&e waits, day-case rate,
caesarean rate, vaccination rate, vaccination coverage, immunisation rate, immunization rate, flu jab uptake, screening rate, screening
uptake, cervical screening uptake, cancer detected at stage 1, time to treatment, adherence, treatment adherence, viral suppression,
hba1c, blood pressure controlled, patients in remission, remission rate, recovery rate, relapse rate, smoking rate, quit rate, obesity
rate, stunting, malnutrition, malnutrition rate, anaemia, birth weight, skilled birth attendance, antenatal visits, malaria cases,
diarrhoea cases, tb cure rate, new hiv infections, teenage pregnancies, patient-reported outcomes, prom score, proms, quality of life
score, pain score, patient wellbeing score, depression score, phq-9, falls at home, emergency admissions, hospitalisations avoided, home
births, breastfeeding rate, antibiotic prescriptions, sedation rate, steps per day, residents with a care plan followed, weight loss of
residents, animal mortality, calf mortality, mastitis rate, lameness rate, antibiotic use
"""

# Indicators of education
METRIC_EDUCATION = """
pass rate, exam pass rate, board results, board pass percentage, class average, average mark, average grade, grade average, gpa, a-level
grades, gcse grades, grade 5 and above, leaving cert points, kcse mean score, kcpe mean score, matric pass rate, naplan score, progress 8,
attainment 8, value added score, sats results, ncea pass rate, reading level, reading age, reading at grade level, phonics pass rate,
literacy rate, numeracy rate, reading fluency, pupils reading at expected level, students scoring above, distinctions, first-class share,
first-attempt pass rate, licensing exam pass rate, bar exam pass rate, graduation rate, completion rate, course completion, dropout rate,
drop-outs, dropouts, school dropouts, student dropout, attrition of students, progression rate, continuation rate, first-year
continuation, student retention, transition rate, transition to secondary, failure rate, students failing, repeaters, repetition rate,
attainment gap, attainment, pupil premium gap, exclusions, suspensions, behaviour incidents, detentions, homework completion, placement
rate, graduate employment, graduate outcomes, internships found, students placed, offers from universities, university entry rate, degree
apprenticeships, student-teacher ratio, student satisfaction, nss score, course evaluation, module evaluation, teaching evaluation,
research grants awarded, external grants awarded, publications, citations, citations per paper, h-index, phd completions, thesis
completion time, phd completion rate, ref score, ranking of the university, international students, bursary students, girls' enrolment,
out-of-school children, learning gains, language level reached, diplomas awarded, certificates awarded
"""

# Indicators of social outcomes
METRIC_SOCIAL = """
people in work, people in employment, graduates in paid work, people placed, jobs found, jobs created, jobs sustained, job placements, in
work after six months, exits to employment, positive exits, sustained employment, employment rate, unemployment rate, youth unemployment,
young people in training, neets, income, household income, median income, income of graduates, farmer income, wages, living wage earners,
savings per household, businesses started, businesses surviving, people housed, families housed, people rehoused, people in stable
housing, rough sleepers, homelessness, evictions, evictions avoided, time in temporary accommodation, void homes, empty homes, affordable
homes, housing waiting list, people fed, meals distributed, meals served, food parcels, families supported, beneficiaries, beneficiaries
reached, people helped, children in school, girls in school, households with clean water, households with electricity, households with a
toilet, open defecation, distance to water, crop yield of smallholders, food-secure households, food security score, people above the
poverty line, poverty rate, debt cleared, benefits claimed, benefits taken up, reoffending rate, reoffending, crime rate, antisocial
behaviour reports, road deaths, domestic violence repeat cases, children in care, placement stability, adoptions, animals rehomed, animals
adopted, isolated people visited, loneliness score, volunteers active, volunteer hours, women participants, women in leadership roles,
persons with disabilities employed, local suppliers' share, apprentices from deprived wards, deprived wards, social value, sroi, regular
givers, donations, donation income, average gift, funds raised, fundraising income, gift aid rate, grants awarded, grants obtained,
council tax collection, turnout in the consultation, residents satisfied, trust in the council
"""

# Indicators of security
METRIC_SECURITY = """
vulnerabilities, open vulnerabilities, critical vulnerabilities, high vulnerabilities, cves, overdue vulnerabilities, time to patch, mean
time to patch, patch compliance, patching rate, unpatched servers, unpatched machines, mttd, mean time to detect, mttr security, time to
contain, dwell time of attackers, security incidents, confirmed breaches, data breaches, data leaks, phishing click rate, phish-prone
rate, phishing report rate, phishing failures, mfa coverage, mfa adoption, accounts without mfa, sso coverage, privileged accounts, admin
accounts, dormant user accounts, orphan accounts, shared accounts, secrets in code, exposed secrets, edr coverage, endpoint coverage,
encrypted laptops, disk encryption coverage, backup restore success, log coverage, siem coverage, detection coverage, mitre coverage,
false positive rate, false positives, alerts triaged, pen test findings, red team findings, security score, secure score, bitsight score,
security rating, ssl labs grade, security debt, third parties assessed, vendors assessed, security questionnaires turned round, account
takeovers, fraud attempts blocked, fraud losses, fraud loss rate, malware infections, ransomware incidents, lost devices, shadow it apps,
access reviews completed on time, joiner-mover-leaver time, time to revoke access, thefts, burglaries, intrusions, cash losses, shop theft
"""

# Indicators of data and forecasting
METRIC_DATA = """
data accuracy, data completeness, completeness rate, fill rate of fields, missing values, duplicate rate, duplicates, duplicate records,
data freshness, freshness, data latency, data downtime, data incidents, broken dashboards, failed pipelines, pipeline failures, failed
loads, data quality score, trusted datasets, certified datasets, documented tables, tables with an owner, lineage coverage, catalogue
coverage, master data error rate, address accuracy, invalid emails, email bounce rate, forecast accuracy, forecast error, forecast bias,
mape, wmape, rmse, mae, model accuracy, precision, recall, f1 score, auc, roc auc, gini, gini coefficient, lift, calibration error,
hallucination rate, false positives, false negatives, model drift, models in production, predictions used, word error rate, bleu score,
evaluation score, answer accuracy, retrieval accuracy, time to insight, time to dashboard, ad hoc requests, ad-hoc data requests, data
requests, self-serve queries, dashboard users, weekly dashboard users, decisions backed by data, experiments run per, reports reconciled,
reconciliation gaps, reconciling items, unreconciled items, variance to actuals, revenue forecast within, budget variance, forecast
within, stock record accuracy, cost per query, cost per tb, storage used, query time, data products used, share of teams self-serving
"""

# Indicators of backlog
METRIC_BACKLOG = """
backlog, ticket backlog, open tickets, tickets open, tickets over 30 days, aged tickets, ageing tickets, unresolved tickets, pending
tickets, open requests, pending requests, pending cases, open cases, case backlog, unprocessed files, files waiting, files pending,
pending files, applications pending, applications waiting, pending claims, open claims, claims outstanding, unpaid claims, unanswered
emails, unanswered calls, missed calls, abandoned calls, call abandonment rate, emails in the inbox, overdue tasks, overdue work orders,
open work orders, maintenance backlog, outstanding repairs, repairs overdue, overdue inspections, inspections overdue, outstanding
invoices to process, invoices pending, invoices on hold, unmatched invoices, open purchase requests, open bugs, bug backlog, tech debt
items, stale issues, stale pull requests, open pull requests, open prs, open incidents, open problems, open actions, overdue actions,
outstanding actions, waiting list, waiting lists, patients waiting, letters to type, unreported scans, unread images, planning
applications pending, permits pending, foi backlog, dsar backlog, kyc backlog, uncatalogued items, objects awaiting conservation,
uncollected samples, samples waiting, orders in arrears, late orders, unshipped orders, unfulfilled orders, open vacancies, court backlog,
grading backlog, unmarked papers
"""

# Indicators of coverage
METRIC_COVERAGE = """
coverage, coverage rate, test coverage, code coverage, branch coverage, unit test coverage, automated test coverage, automation coverage,
e2e coverage, regression coverage, monitoring coverage, alert coverage, documentation coverage, share documented, share of processes
documented, processes documented, runbook coverage, services with an owner, services with slos, services with a runbook, type coverage,
share migrated, share of traffic on, share of workloads migrated, workloads in the cloud, services on the new platform, share digitised,
share of files digitised, share of records digitised, collection digitised, share of collection online, archive online, share of sites
equipped, sites equipped, sites connected, sites covered, stores covered, stores equipped, schools connected, households covered,
population covered, network coverage, 4g coverage, 5g coverage, fibre coverage, broadband coverage, mobile coverage, geographical
coverage, territory covered, villages covered, wards covered, streets swept, street lights in led, share of led lighting, share of metered
connections, meters installed, smart meter coverage, share of suppliers assessed, suppliers covered, spend covered by contracts, contracts
under framework, revenue covered by contracts, share of revenue recurring, insurance coverage, insured share, hedged share, risk coverage,
controls tested, sites audited, share of sites certified, share of products certified, staff with an annual review, staff with objectives,
appraisal completion, annual reviews completed, appraisal rate, career conversations held, successors identified, succession coverage, key
roles with a successor, posts with a job description, templates in use, translated pages, languages covered, share of catalogue
photographed, products with full data, product sheets complete, product pages complete, listings with photos, share of customers on the
new plan, share of accounts with a plan, accounts visited, customers contacted, share of portfolio reviewed, share of claims digital,
digital share, share of online forms, services available online, forms available online, share of machines connected, machines under
preventive maintenance, vaccinated share, screened share, households metered, pupils with a device, share of pupils screened, children
covered, health insurance coverage, shifts covered, rota fill rate, roster fill rate
"""

# Indicators of partners
METRIC_PARTNERS = """
partners, active partners, new partners, signed partners, partner count, certified partners, resellers, active resellers, distributors,
dealers, active dealers, dealer network, franchisees, affiliates, active affiliates, integrators, integration partners, partner-sourced
revenue, partner revenue, partner-sourced pipeline, partner-sourced deals, partner-led deals, indirect sales share, channel revenue, share
of sales through partners, co-sell deals, partner nps, partner satisfaction, partner churn, partners generating revenue, partners selling,
partnerships signed, agreements signed, conventions signed, mous signed, letters of intent, lois, letters of support, corporate partners,
corporate sponsors, sponsors, sponsorship income, patrons, employers hiring, employer partners, host companies, placements offered,
internship offers, academic partners, university partners, research partners, consortium members, funding partners, donors committed,
suppliers, preferred suppliers, supplier count, supplier base, single-source parts, supplier performance score, supplier satisfaction,
suppliers rated a, local suppliers, co-funded projects, twinned schools, associations involved, municipalities joining, councils joining,
member organisations, contributors, external contributors, community contributors, plugins by third parties, apps in the marketplace,
third-party apps
"""

# Indicators of press
METRIC_PRESS = """
press mentions, press coverage, media coverage, articles in the press, articles published about us, press articles, national articles,
national coverage, tier-1 coverage, tier 1 articles, tier-one mentions, trade press coverage, regional press coverage, broadcast coverage,
tv appearances, radio interviews, tv pieces, clippings, cuttings, media mentions, earned media, earned media value, emv, ave, share of
voice, share of positive coverage, positive articles, negative articles, message pull-through, key message presence, spokesperson quotes,
quotes in the press, journalist enquiries, journalist requests, journalists at the event, journalists met, interviews given, op-eds
published by, op-eds placed, bylines placed, podcast invitations, speaking invitations, awards won, awards, prizes, medals, rankings,
analyst mentions, gartner mention, guide listings, michelin star, gault millau, good food guide entry, reviews in the press, critics'
reviews, citations in reports, mentions in parliament, wikipedia mentions
"""

# Indicators of workload
METRIC_WORKLOAD = """
workload, workload score, workload index, overtime, overtime hours, hours of overtime, extra hours, unpaid overtime, hours worked, weekly
hours, working hours, weekends worked, weekend work, nights worked, night shifts, nights per week, double shifts, consecutive shifts,
on-call hours, on-call load, pages at night, night pages, out-of-hours pages, after-hours emails, emails after 8pm, emails at night,
meeting hours, meetings per week, hours in meetings, meeting load, interruptions per day, context switches, emails per day, untaken leave,
untaken holiday, unused leave, leave balance, leave backlog, days off taken, holiday taken, breaks missed, missed breaks, rest breaches,
roster changes at short notice, late roster changes, shift changes, patients per nurse, pupils per teacher, class size, caseload, caseload
per worker, cases per worker, cases per social worker, files per adviser, projects per person, projects in parallel, work in progress per
person, tickets per agent, stress level, burnout risk score, fatigue score, admin hours, time on admin, marking hours, commuting time,
crunch weeks, agency shifts, temp hours, temporary staff share
"""

# People outside the team: those served, customers, beneficiaries, third parties
PEOPLE_SERVED = """
customer, client, consumer, shopper, buyer, purchaser, user, end user, end-user, power user, visitor, guest, diner, patron, traveller,
traveler, passenger, rider, commuter, tourist, holidaymaker, camper, subscriber, reader, listener, viewer, spectator, audience, audiences,
fan, player, gamer, payer, member, follower, donor, giver, regular giver, supporter, benefactor, pledger, philanthropist, sponsor,
beneficiary, recipient, claimant, policyholder, insured, borrower, lender, saver, depositor, account holder, cardholder, investor,
shareholder, fund, business angel, lead, prospect, contact, decision-maker, decision maker, key account, account, merchant, seller, host,
landlord, tenant, leaseholder, homeowner, home owner, occupant, householder, household, resident, local resident, citizen, inhabitant,
villager, townsperson, ratepayer, taxpayer, voter, neighbour, neighbor, elector, constituent, elected official, councillor, councilor,
mayor, municipality, council, commune, local authority, ministry, regulator, ombudsman, patient, outpatient, inpatient, carer, caregiver,
family carer, relative, next of kin, family, families, mother, father, parent, child, children, baby, toddler, girl, boy, woman, women,
man, men, young person, young people, youth, youngster, teenager, adolescent, adult, senior, older person, older people, pensioner,
elderly person, person with a disability, disabled person, refugee, asylum seeker, migrant, homeless person, rough sleeper, prisoner,
offender, survivor, victim, jobseeker, job seeker, unemployed person, neet, pupil, student, learner, undergraduate, postgraduate,
graduate, alumnus, alumni, alumna, alumnae, doctoral student, phd student, apprentice at partners, trainee, participant, attendee,
delegate, exhibitor, registrant, enrolee, applicant, candidate, school, college, university, teacher at partner schools, headteacher,
principal, employer, company, companies, business, businesses, small business, sme, smes, shop, store, retailer, wholesaler, distributor,
dealer, reseller, stockist, franchisee, agent, broker, intermediary, installer, integrator, partner, affiliate, influencer, ambassador,
journalist, reporter, blogger, analyst, critic, supplier, vendor, provider, subcontractor, contractor, carrier, haulier, hauler, farmer,
smallholder, grower, breeder, producer, cooperative, co-op, fisher, artisan, craftsperson, brewer, baker, restaurant, hotel, pharmacy,
pharmacist, gp, general practitioner, referring doctor, clinic, hospital, care home, lab, laboratory, developer, maintainer, contributor,
community member, open-source contributor, researcher at partner labs, reviewer, buyer at retailer, purchasing manager, procurement
officer, cfo, cio, hr director, architect, builder, developer of property, site manager, mentor, mentee, coach of club, club, association,
ngo, charity, community, communities, district, parish, ward resident, owner, pet owner, rider of the bus, driver, motorist, cyclist,
pedestrian, jobholder, caller, complainant, requester, requestor, reporter of incidents, internal customer, internal client, business
line, field, first-time buyer, newcomer, regular, returning customer, lapsed donor, worshipper, parishioner, swimmer, runner, athlete,
museumgoer, concertgoer, theatregoer, season ticket holder, pass holder, borrower of books
"""

# Own people
PEOPLE_STAFF = """
employee, staff, staff member, member of staff, team member, teammate, colleague, coworker, co-worker, worker, labourer, laborer,
operative, operator, machine operator, line operator, technician, field technician, maintenance technician, engineer, software engineer,
developer, dev, devs, programmer, architect, sre, data scientist, data engineer, data analyst, analyst, designer, product manager, pm,
product owner, scrum master, project manager, programme manager, delivery manager, tester, qa engineer, admin, administrator, sysadmin,
security officer, dpo, ciso, consultant, adviser, advisor, rep, sales rep, sales representative, salesperson, salespeople, account
executive, ae, account manager, sdr, bdr, csm, customer success manager, agent, support agent, call handler, claims handler, case worker,
caseworker, case manager, social worker, handler, clerk, cashier, teller, shop assistant, store assistant, sales assistant, store manager,
shop manager, branch manager, area manager, gm, general manager, manager, line manager, middle manager, people manager, team lead, team
leader, tech lead, lead, supervisor, foreman, forewoman, shift lead, shift leader, head of department, head of, director, executive, exec,
c-level, ceo, coo, cto, cfo, chro, founder, co-founder, trustee, board member, lawyer, solicitor, paralegal, counsel, barrister,
accountant, controller, auditor, bookkeeper, payroll officer, buyer, category manager, procurement officer, planner, forecaster, warehouse
worker, picker, packer, forklift driver, driver, delivery driver, courier, bus driver, lorry driver, trucker, pilot, cabin crew, crew,
crew member, captain, mechanic, fitter, electrician, plumber, welder, carpenter, joiner, mason, bricklayer, painter, apprentice, intern,
trainee, graduate trainee, new hire, new joiner, new starter, starter, newcomer, leaver, contractor, freelancer, temp, agency worker,
casual, seasonal worker, seasonal, picker of fruit, farmhand, farm worker, herdsman, stockperson, agronomist, extension officer, field
officer, field staff, community health worker, outreach worker, youth worker, doctor, physician, consultant physician, surgeon, resident
doctor, junior doctor, nurse, midwife, healthcare assistant, hca, carer, care worker, care assistant, paramedic, therapist,
physiotherapist, pharmacist, radiographer, lab technician, porter, ward clerk, matron, sister, teacher, lecturer, professor, faculty,
faculty member, tutor, teaching assistant, headteacher, head teacher, principal, dean, librarian, curator, guide, steward, front-of-house
staff, usher, volunteer, chef, cook, sous-chef, commis, waiter, waitress, server, barista, bartender, kitchen porter, housekeeper,
receptionist, concierge, cleaner, caretaker, janitor, security guard, guard, officer, police officer, firefighter, warden, inspector,
planner of towns, researcher, scientist, postdoc, principal investigator, formulator, chemist, biologist, underwriter, actuary, loan
officer, relationship manager, trader, recruiter, recruitment officer, hr manager, hr business partner, hrbp, trainer, facilitator, coach,
mentor, mentor volunteer, buddy, champion, ambassador, first aider, safety rep, union rep, shop steward, workforce, headcount, personnel,
crew leader, squad, team, department, unit, shift, translator, editor, copywriter, journalist, community manager, producer, animator,
actor, musician, dancer, coach of the team, referee, law partner
"""

# What served people or systems do when a result happens (third person plural or bare)
RESULT_VERBS = """
buy, buy again, buy from us, purchase, repurchase, reorder, order, order again, order online, pay, pay on time, pay online, pay by,
prepay, spend, spend more, come back, return, return within, revisit, visit, visit us, walk in, drop in, turn up, show up, attend, come,
come in, recommend, recommend us, refer, refer a friend, renew, renew early, re-enrol, rebook, stay, stay on, stay with us, stick around,
stick with, remain, continue with us, keep using, keep buying, use, use it, use daily, use weekly, reuse, adopt, log in, log on, sign in,
log in weekly, open, open the app, click, click through, download and use, install and keep, upgrade, upgrade to paid, downgrade, convert,
switch to us, switch from, migrate themselves, activate, onboard themselves, self-serve, help themselves, find, find the answer, find what
they need, find it easy, find work, find a job, search, browse, subscribe, unsubscribe, opt in, opt out, sign up, register, enrol, enroll,
apply, apply online, book, book online, book again, reserve, complete, complete the form, complete the course, complete onboarding,
finish, graduate, pass, pass the exam, pass first time, succeed, fail, fail the exam, drop out, drop off, abandon, give up, quit, leave,
leave us, resign, churn, cancel, cancel their, lapse, withdraw, defect, move out, move on, move in, complain, escalate, dispute, sue,
appeal, claim, return the product, send back, get a refund, ask for, ask us, ask for help, call, call us, call back, chase, contact us,
contact support, write to us, raise a ticket, open a ticket, report, report incidents, respond, respond within, reply, reply within,
answer, answer within, vote for us, rate, rate us, score us, review us, leave a review, praise, thank, trust, trust us, trust the figures,
believe, prefer, choose, choose us, pick us, favour, favor, like, love, enjoy, appreciate, value, want, want to stay, want to work here,
desire, know, know who to ask, know about, know what, know how, know where, have heard of, recognise, recognize, recall, remember,
remember us, name us, mention, cite, quote, understand, understand their bill, agree, agree that, strongly agree, say, say that, say they,
declare, state, feel, feel safe, feel valued, feel connected, feel heard, feel confident, feel proud, think, perceive, see us as,
consider, consider us, decide, decide faster, decide with data, rely on, depend on, build on, build with, contribute, contribute code,
participate, take part, join, join us, volunteer, give, give again, donate, donate monthly, pledge, fund, sponsor us, invest, commit,
commit to, sign, sign off without changes, accept, accept our offer, approve, grant, award, sell, sell through us, resell, list us, stock
us, stock our, display, distribute, hire, hire our, employ, employ our, keep their job, hold a job, work, work without, earn, earn more,
earn a living wage, save, save time, gain time, recover, recover faster, heal, survive, go home, go home on time, go home safely, walk
again, sleep, eat, eat well, eat in the canteen, live, live independently, move into work, progress, read, read at grade level, read for
pleasure, write, speak, learn, improve, get better, score above, achieve, attain, reach, benefit from, receive, receive within, receive on
time, get, get an answer, get paid, get served, wait, wait less, wait more than, queue, arrive, arrive on time, arrive late, depart on
time, leave on time, ship on time, deliver on time, run, run on time, run without, start, start on time, finish on time, load, load in
under, crash, break, break down, stop, go down, be down, hang, time out, time-out, leak, overheat, restart, recover automatically, resist,
last, last longer, hold, hold up, scale to, handle peak, work first time, work offline, match, reconcile, tally, contain an error, contain
errors, contain no, be right first time, be late, be lost, be damaged, be returned, be rejected, be scrapped, be thrown away, be reworked,
be refused, be resolved, be resolved at first contact, be closed within, be answered within, be paid within, be processed within, be
served within, be seen within, be treated within, be discharged before, be decided in under, be delivered within, be delivered on time, be
available, be in stock, be out of stock, be sold out, be filled, be full, be occupied, be vacant, be vaccinated, be screened, be in work,
be in training, be housed, be readmitted, be injured, be hurt, be infected, be absent, be present, be promoted, be retained, be satisfied,
be active, cost, cost less, consume, emit, yield, produce, flower, germinate, grow, graze, calve, sell out, rank, rank first, appear,
appear in top, come from, go through, go to landfill, go unanswered, go unfilled, exceed, fall, rise, drop, happen, occur, take less than,
take under, take at most, require, need, need no, need a call, no longer need, no longer ask, no longer wait, cease, stop smoking, switch
to bike, cycle to work, recycle, sort their waste, sort waste, insulate their home, plant, harvest more, sell their crop
"""

# Concept -> words or stems that evoke it in an objective or in a key result
CONCEPTS: dict[str, str] = {
    "revenue": """
revenue, turnover, sales, sell, sold, selling, upsell, cross-sell, monetis, monetiz, mrr, arr, bookings, booked, billing, income, takings,
order intake, orders, order book, quota, basket, average order, aov, arpu, arpa, arpdau, ticket sales, box office, deal, deals, win rate,
pipeline, commercial, market share, premium, gmv, same-store, like-for-like, auv, revpar, earn, earning, profit, profitable,
profitability, margin, ebitda, contract value, paid plan, paying, payer, spend per, grow the business, make a living, break even, top
line, export, revenue growth, rental income""",
    "cost": """
cost, costs, costing, expensive, cheap, cheaper, spend, spending, spent, expense, expenses, opex, capex, overhead, saving, savings, save
money, budget, overspend, overrun, frugal, economi, efficient spend, wage bill, overtime, agency, energy bill, cloud bill, finops, waste
money, burn, price paid, purchase price, supplier price, renegotiat, cac, cost per, cost of, unit cost, cogs, scrap cost, leakage,
deficit, balance the budget, discount, fees, tco, value for money, cost-effective, wasted, margin""",
    "cash": """
cash, treasury, liquidity, runway, working capital, dso, dpo, overdue, unpaid, invoice, invoices, receivable, debtor, collect, collection,
late payment, paid on time, payment terms, arrears, bad debt, burn, debt, overdraft, solvency, reserves, breathe financially, recoveries,
write-off, npl, par30, fee collection, deposit""",
    "customers_won": """
new customer, new client, new logo, new-logo, won, acquire, acquisition, conquer, convert, conversion, sign up, signed, sign, accounts,
first order, first purchase, first-time, prospects, prospect, leads, mql, sql, demo request, enquir, inquir, quote, tender, bid, break
into, penetrate, enter the market, new market, launch in, stockist, dealer, points of sale, doors, attract, switch to us, subscriber,
subscriptions, members, membership, new donors, new members, borrower, merchants, pipeline, reference customer, win rate, free to paid,
trial, activation, onboarded, fill our, approval rate, wins, winning, win new, get listed""",
    "loyalty": """
loyal, loyalty, retain, retention, renew, renewal, churn, attrition, stay with us, stay, stick, come back, return, returning, repeat,
repurchase, reorder, rebook, lapse, cancel, cancellation, unsubscribe, leave us, lose customers, lost customers, keep our customers, keep
customers, lifetime, ltv, nrr, grr, net retention, d7, d30, habit, win back, reactivat, persistency, second gift, second order, regular
giver, annual pass, season ticket, withdrawals, re-enrol, daily, dau""",
    "satisfaction": """
satisf, happy, happier, delight, love, adore, enjoy, wow, pleased, appreciate, nps, csat, ces, promoter, detractor, recommend, rating,
rated, review, reviews, stars, score us, complaint, complain, grievance, irritant, pain point, annoy, frustrat, hassle, easy, easier,
effortless, seamless, experience, trust, confidence, feedback, refund, return rate, valued, welcomed, friendly, would repurchase, would
come back, evaluation, thumbs-up, effort, listened, heard, understood, memorable, dignity, friends and family test""",
    "awareness": """
aware, awareness, known, know us, well-known, recognis, recogniz, famous, visible, visibility, brand, recall, top of mind, top-of-mind,
consideration, reputation, image, notoriety, reference, share of voice, press, media, mention, coverage, branded search, audience, heard
of, remember, think of us, go-to, preference, perceived, perception, thought leader, put on the map, shine, stand out, spotlight, word of
mouth, seo, ranking, influenc, followers, impressions""",
    "speed": """
fast, faster, fastest, quick, quickly, quicker, rapid, speed, swift, prompt, instant, instantly, immediate, real time, real-time, same
day, same-day, wait, waiting, queue, delay, delayed, late, slow, slower, slow down, on time, on-time, punctual, deadline, time to,
time-to, lead time, cycle time, turnaround, response time, resolution time, latency, load time, loading, p95, p99, minutes, seconds,
duration, otd, otif, tat, accelerate, shorten, bottleneck, responsive, answer quickly, backlog, pending, close the books, month-end close,
length of stay, discharge, time to market, ship faster, overdue, settlement, days to, hours to""",
    "reliability": """
reliab, uptime, availability, available, downtime, outage, incident, incidents, breakdown, failure, fail, fails, failed, crash, crashes,
crash-free, stable, stability, robust, resilien, slo, sla, p1, sev1, mttr, mtbf, error rate, interruption, disruption, stoppage, recover,
recovery, failover, rollback, change failure, hotfix, on-call, pager, alert, never down, always on, continuity, rto, rpo, dependab, count
on, trustworthy, cancelled, leak, power cut, saidi, oee, sleep at night, unplanned, peak""",
    "quality": """
quality, defect, defects, error, errors, error free, error-free, mistake, bug, bugs, right first time, first time right, first-pass, first
pass yield, yield, scrap, rework, reject, non-conform, nonconform, ppm, return, returns, complaint, warranty, accuracy, accurate, precise,
correct, flawless, impeccable, clean, remake, snag, wrong, hygiene, audit score, test coverage, regression, hotfix, escaped, defective,
spoilage, breakage, damage, damaged, recall, deviation, purity, standard, adjustment, reopened, iso 9001, mystery, excellence, craft""",
    "safety": """
safe, safety, safely, accident, accidents, injury, injuries, injured, harm, hurt, lost-time, lti, ltifr, trir, near miss, near-miss,
hazard, danger, risk at work, fall, falls, fatal, ppe, unharmed, go home safe, infection, never event, pressure ulcer, medication error,
violence, assault, harass, posh, safeguard, abuse, collision, road safety, days without accident, food poisoning, allergen, incident,
severity, frequency rate, fires""",
    "hiring": """
hire, hires, hired, hiring, recruit, recruits, recruited, recruitment, candidate, candidates, applicant, applicants, applications,
vacancy, vacancies, open positions, open roles, unfilled, position filled, positions filled, post filled, staffing, staffed, talent,
employer brand, time to fill, time to hire, offer accepted, offer acceptance, headcount, apprentices, interns, joiners, build the team,
grow the team, attract talent, referral hires, internal mobility, from inside, fully staffed, career page, fill the, staff the, staff up, full crew, full
team, full rota, full bench, short of staff, understaffed, shift, shifts, rota, crew, crews, join us, joined, bring in""",
    "staff_stay": """
turnover, attrition, retain, retention, keep the team, keep our, stay, stays, staying, leave, leaves, leaver, leavers, leaving, resign,
resignation, quit, departure, departures, absence, absentee, sick, sickness, burnout, burn-out, burn out, exhaust, tenure, loyal team,
stick around, want to stay, agency shifts, vacancy, career, careers, promotion, internal mobility, stay interview, enps, recommend my,
place to work, good people, talent""",
    "wellbeing": """
wellbeing, well-being, well being, wellness, stress, burnout, burn-out, workload, overwork, overload, overtime, weekend, weekends, nights,
evenings, crunch, work-life, balance, breathe, calm, serene, peace of mind, morale, mood, happy at work, happy employees, feel good, feel
valued, feel connected, feel safe, engaged, engagement, enps, pulse, mental health, anxiety, lonel, isolation, belonging, leave balance,
on-call, pager, meeting hours, meetings per week, remote, recognition, pride, proud, sustainable pace, great place to work, absence, sick,
rested""",
    "skills": """
skill, skills, competen, train, training, trained, upskill, reskill, learn, learning, certif, qualified, exam, pass rate, expertise,
expert, master, mastery, know-how, knowledge, capable, capability, coach, mentor, grow people, develop people, autonomy of teams,
proficiency, proficient, polyvalen, multi-skilled, cross-train, language level, test score, apprentices, readiness, career, ramp, phishing""",
    "adoption": """
adopt, adoption, use, uses, used, using, usage, user, users, active users, dau, wau, mau, log in, login, logins, activation, activate,
activated, onboard, onboarding, habit, reflex, everyday, daily, digital habits, switch to, embrace, uptake, take-up, take up, penetration,
self-service, online, digital, engaged users, stickiness, feature, seats, rolled out, enrolled, invites, virality, k-factor,
indispensable, platform, crm, fill rate, mobile app, app users""",
    "autonomy": """
autonom, self-service, self-serve, self serve, on their own, by themselves, themselves, without asking, without us, without help, without
support, without calling, without it, unassisted, independent, independently, empower, ownership, find the answer, help themselves,
deflect, deflection, contact rate, tickets per, calls per, fewer tickets, less tickets, no ticket, dependency on, knowledge base,
documentation, decide alone, live at home, diy""",
    "compliance": """
complian, comply, compliant, regulat, gdpr, dpdp, hipaa, ccpa, law, legal, audit, auditor, audit-ready, finding, findings, breach,
breaches, fines, penalt, sanction, non-conform, standard, iso, soc 2, soc2, sox, pci, kyc, aml, licence, license, permit, certif,
accredit, inspection, inspector, ofsted, cqc, hiqa, haccp, fda, dpia, data subject, ombudsman, wcag, accessible, accessibility, ethics,
controls, attestation, statutory, policy, mandatory, adjustment, irreproachable, explainab, csrd, contract, accountab""",
    "environment": """
environment, carbon, co2, emission, emissions, climate, net zero, net-zero, footprint, green, greener, sustainab, ecolog, planet, energy,
kwh, renewable, solar, fuel, diesel, electric, water, waste, landfill, recycl, reuse, refill, plastic, packaging, compost, circular,
biodiversity, soil, pesticide, organic, pollution, noise, air quality, tree, trees, forest, scope 1, scope 2, scope 3, offset, low-carbon,
food waste, thrown away, bike, cycling, cleaner, methane, eco-friendly, eco-design""",
    "inclusion": """
inclu, diversity, diverse, equity, equal, equality, gender, women, woman, female, girls, parity, pay gap, disab, handicap, accessib, wcag,
minority, underrepresented, bame, ethnic, indigenous, first nations, aboriginal, maori, lgbt, deprived, disadvantaged, low-income,
bursary, belonging, bias, discriminat, fairness, edi, dei, for all, no one left behind, caste, rural, refugee, first-generation, veterans,
seniors, ageing workforce""",
    "attendance": """
attend, attendance, attendee, audience, visitor, visitors, visits, footfall, crowd, fill the room, fill the house, full house, sold out,
sell out, seats, seat, tickets, occupancy, occupied, participat, turnout, turn up, show up, no-show, enrol, enrolment, enrollment, intake,
registr, spectators, readers, borrowers, members, admissions, bookings, guests, exhibitor, pass holders, showroom, shifts, volunteers,
absentee, truancy, new audiences, present in class""",
    "decision": """
decide, decides, decision, decisions, decision-making, data-driven, fresh figures, figures, numbers, forecast, forecasts, forecasting,
predict, prediction, visibility, insight, insights, analytics, dashboard, dashboards, reporting, report, trust the data, trust in data,
data quality, reliable data, single source of truth, accurate, accuracy, freshness, up-to-date numbers, month-end close, close the books,
actuals, variance, self-serve data, steer, pilot the business, know where we stand, see clearly, experiment, evidence, attribution, data
request""",
    "productivity": """
productiv, output, throughput, efficien, per hour, per shift, per head, per person, per agent, per day, capacity, oee, utilis, utiliz,
yield, waste, wasted, lean, scrap, rework, idle, empty miles, manual, by hand, automat, time saved, hours saved, save time, free up,
admin, paperwork, low-value, repetitive, do more, velocity, deploy, deployment frequency, bottleneck, streamline, meeting hours, focus
time, tickets per, cost per, load factor, fill rate, deflect, straight-through, touchless""",
    "stock": """
stock, stocks, inventory, stockout, stock-out, out of stock, shortage, shortages, shelf, shelves, on-shelf, availability, available, fill
rate, service level, backorder, overstock, dead stock, obsolete, obsolescence, slow-moving, expired, expiry, unsold, sell-through,
markdown, shrinkage, warehouse, replenish, missing parts, supply, days of cover, turns, perishable, spare parts, surplus, supplier otif,
forecast""",
    "health": """
health, healthy, healthier, healthcare, patient, patients, cure, treat, treatment, mortality, survival, death, deaths, disease, illness,
infection, infections, readmission, recover, recovery, vaccin, immunis, immuniz, screening, screened, hospital, ward, clinic, emergency,
discharge, length of stay, falls, nutrition, malnutrition, stunting, obesity, smoking, maternal, newborn, mother, antenatal, hiv, malaria,
diabetes, mental health, depression, quality of life, animal health, mastitis, lameness, herd, medication, sepsis, go home safely,
tuberculosis, pain score, in pain, quality of care, patient care, carer, bed days""",
    "education": """
education, school, schools, pupil, pupils, student, students, learn, learner, learning, teach, teaching, exam, exams, grade, grades,
marks, board results, pass rate, literacy, numeracy, reading, reading level, maths, curriculum, graduate, graduates, graduation, diploma,
degree, dropout, drop out, drop-out, truancy, attendance, attainment, progress 8, gcse, a-level, leaving cert, kcse, matric, naplan,
university, college, enrol, placement, course, course completion, evaluation, homework, classroom, phonics, licensing exam, thesis, class
average, exam results, students scoring""",
    "employment": """
employment, employed, employer, employers, employ, unemployed, unemployment, job, jobs, jobseeker, in work, paid work, back to work, work
placement, placed, placement, placements, livelihood, livelihoods, income, incomes, wage, wages, living wage, salary, earn, earning, hire
our, interns, internship, apprenticeship, career, neet, vocational, start a business, businesses started, entrepreneur, self-employed,
graduate outcomes, sustained, housed, housing, home, out of poverty, decent work""",
    "security": """
security, cyber, attack, attacks, breach, breaches, hack, hacker, vulnerab, patch, phish, phishing, mfa, two-factor, sso, password,
ransomware, malware, fraud, fraudulent, theft, leak, leaks, data loss, intrusion, encrypt, zero trust, pen test, pentest, soc 2, soc2, iso
27001, identity, privileged, secrets, cve, cves, detect, mttd, protect, exposure, backup, restore, account takeover, privacy, safe with
us, burglary, access control, access rights""",
    "innovation": """
innovat, invent, invention, patent, patents, r&d, research, new product, new products, new range, first to market, breakthrough,
prototype, prototypes, proof of concept, pilot, experiment, experiments, discovery, novel, formulate, formula, pioneer, trial, trials,
share of revenue from new products, publications, citations, peer-reviewed, grant, grants, spin-off, licence, license, letter of intent,
feasib, demonstrat, time to market, next generation, deep tech, technology readiness, trl, freedom to operate""",
    "partners": """
partner, partners, partnership, ally, allies, alliance, ecosystem, reseller, resellers, distributor, dealer, dealers, franchise,
affiliate, integrator, channel, indirect sales, co-sell, co-market, supplier, suppliers, vendor, vendors, collaborat, consortium,
agreement, memorandum, mou, letter of intent, sponsor, sponsors, host companies, employers, universities, municipalities, local
authorities, associations, network, coalition, community, contributors, third-party, third parties, integrations, marketplace, exhibitors,
stakeholders""",
    "funding": """
fund, funds, funding, fundrais, round, seed, series a, series b, investor, investors, term sheet, grant, grants, subsidy, subsidies,
donor, donors, donation, donations, donate, giving, giver, givers, gift, gifts, legacy, pledge, pledgers, philanthrop, patron, patrons,
sponsor, sponsorship, loan, loans, equity, endowment, bursary, crowdfund, capital, budget secured, tender, awarded, financial security,
sustainably funded, co-fund, match funding, membership fees, raise funds, raise money, funds raised, grant application""",
    "independence": """
independen, depend less, less dependent, rely less, rely on, reliance, dependence, dependency, dependencies, single supplier,
single-source, sole supplier, second source, dual sourc, diversif, concentration, top customer, biggest customer, largest customer, share
of revenue from, top 3 customers, top 5 customers, one donor, main donor, own funds, own income, self-funded, unrestricted, without
grants, in-house, insourc, agency, locum, contractor, lock-in, vendor lock, key person, key-person, bus factor, founder, sovereign,
self-sufficien, autonomy, own channel, direct sales, direct bookings, commission to platforms, import, local sourcing, resilien""",
}
