# What is wrong, what is to be done, where a plan stands and what has happened.
# Every message may use { $name } (the young person) and { $home }.


## What is wrong with an answer

fault-missing = Answer this question
fault-gap = Fill in what stands in brackets, or take it out
fault-too_long = { $over ->
    [one] Take out 1 character. There is room for { $max }
   *[other] Take out { $over } characters. There is room for { $max }
}
fault-one_line = Write this on one line
fault-bad_character = Delete the hidden character { $char }. It cannot be kept. Typing the words again helps
fault-not_an_email = Enter an e-mail address like name@council.gov.uk
fault-not_a_number = Enter a whole number in figures, like 14
fault-out_of_range = Enter a number from { $min } to { $max }
fault-unknown_choice = Choose one of the answers on the list
fault-no_account = Choose one of the people who work here
fault-no_contact = Choose somebody from the list. If they are missing, ask your manager to add them to the directory
fault-contact_left = Choose somebody else. This person has left the council
fault-contact_not_ready = No letter can go to this person yet. Ask a manager to check them, and the council’s addresses, in the directory
fault-outside_domains = The address does not end in one of the council’s own. Check the address, and what the council’s addresses end in
fault-address_of_account = Somebody here signs in with this address. Write the address of the person at the council
fault-not_a_domain = Write what stands after the @, like fenmarsh.gov.uk, each on its own line
fault-public_domain = Anybody can have an address at one of these services. Write the council’s own
fault-missing-authority-name = Enter the name of the council
fault-missing-authority-domains = Enter what the council’s e-mail addresses end in, like fenmarsh.gov.uk
fault-missing-contact-name = Enter their name
fault-missing-contact-role = Choose what they are at the council
fault-missing-contact-authority = Choose the council where they work
fault-unknown_choice-contact-authority = Choose the council where they work
fault-missing-contact-email = Enter their work e-mail address
fault-not_a_date = Enter a day, a month and a year, like 3 5 2012
fault-no_such_date = Check the date. The calendar does not have this day
fault-not_a_time = Enter a start and an end, like 22:00 and 07:00
fault-not_a_time_of_day = Enter a time of day from 00:00 to 23:59, like 14:30
fault-skipped_time = Check the time. That time did not exist: the clocks went forward over it on this day
fault-repeated_time = Choose if it was before or after the clocks went back. This time came twice on this day
fault-no_days = Choose at least one day for these times
fault-empty_window = Make the end different from the start
fault-overlap = Change the times so that they do not overlap
fault-ends_before_start = Choose an end that comes after the start
fault-ends_before_start-rule-review_on = Choose a day that comes after the agreement starts
fault-no_because = Choose at least one risk that this rule is for
fault-no_end = Give the last day it counts. A restriction must end or be agreed again
fault-no_review = Say when you look at this rule again, or when it ends
fault-ask_again = Ask { $name } again. The words of the rule have changed since they answered
fault-no_reply = Say what you decided. { $name } does not agree or is not sure
fault-none_yet = Add at least one, or say that there is none
fault-no_talk = Talk with { $name } and write it down. If they say no, offer on two days and offer an advocate
fault-still_as_asked = Change this rule. The social worker asked for a change or refused it, and it still reads the same
fault-takes_help = Change these words. No rule may take a private phone, a help line, or an adult who helps. Say what { $name } can always use
fault-takes_people = Change these words. Your list says that contact with this person is OK. Only a court can stop it. Or change the list
fault-limits_contact = This rule limits how { $name } reaches family, or lets others listen. Make it a restriction, or change the words
fault-takes_food = Take out what is said about food or drink. Nobody may take these as a consequence. Choose a step that puts things right
fault-takes_sleep = Take out what is said about bed or sleep. Nobody may take sleep as a consequence. Choose a step that puts things right
fault-takes_contact = Take out what is said about calls, visits or people. Nobody may take these as a consequence. Choose a step that puts things right
fault-fines = Take out the fine. Only the cost of putting things right may be asked for, and only a fair part of it
fault-punishes_group = Take out what is done to a whole group. A consequence is for one person only
fault-takes_aid = Take out what is said about aids. Nobody may take what { $name } needs to talk, hear, see or move
fault-humiliates = Take out what would shame { $name }. Choose a step that puts things right
fault-endless = Say how long it lasts. A limit is short and has an end: 72 hours at most
fault-no_length = Enter how many hours the limit may last, like 24. Or take the limit out
fault-takes_medicine = Take out what is said about medicine. Nobody may take it as a consequence. Choose a step that puts things right
fault-takes_school = Take out what is said about school or college. Nobody may take it as a consequence
fault-takes_clothes = Take out what is said about clothes. Nobody may take them, or say what to wear, as a consequence
fault-threatens = Take out the threat. Say what helps, and what happens next
fault-peers_punish = Take this out. No young person watches, judges or punishes another
fault-checks_unseen = Say what { $name } was told, and when, and where the checking ends. Nobody is checked without knowing it, or without a limit. If the police must look, ask the manager
fault-keeps_images = Take this out. Never look at, copy, save, print or pass on a sexual picture of a child. Ring the police, and use Report Remove
fault-age_as_reason = Say what { $name } understands, in their own words. An age says nothing of that
fault-jargon = Use words that { $name } would use. Say what it means, without words of the office, and without words that shame
fault-needs_consent = If it could stop { $name } reaching someone, it is a restriction. Choose that kind, or change the rule so that it could not
fault-hard_to_read = Shorter sentences and shorter words, please. This takes a reading age above 11
fault-under_age = The service asks for a higher age than { $name } has. Close the account together, or say why it stays
fault-rated_higher = The game is rated for a higher age than { $name } has. Choose another, or say why it stays
fault-law_ahead = The law is expected to oblige this service to keep people of { $name }’s age out. The duty is the service’s, never { $name }’s, and nothing changes before it comes. Look at this plan again then
fault-old_facts = What we know about this service was checked more than 90 days ago. Look at its own page, and say what you found
fault-no_rule_for_it = This service can bring strangers, live video, a map, chats that go away, money or a chatbot. Add a rule or a thing to learn for it. Or say why there is no need
fault-rated_unknown = Nothing is known of this risk, so choose “not known”. Or say what is known
fault-thin_reason = Say more: what happened to { $name }, and when? A word or two is true of anybody
fault-same_as_other = Another young person here has nearly the same words. Write what is true of { $name } alone, or say why the same is right
fault-nothing_new = No rule and no risk is new. Loosen one, tighten one, or say why all of them stay
fault-status_over = This end has passed. Ask the social worker what counts now
fault-order_over = This order is over. Take it out, or write its new end
fault-not_told = { $name } is told before it begins, not after
fault-opens_protected = Write here whose messages no one opens. They are the social worker’s. They are an advocate’s and a solicitor’s. They are Childline’s, too
fault-night_without_times = Enter the times too. Night staff go by them
fault-night_without_place = Say where the device is at night
fault-night_without_exceptions = Say what { $name } may keep at night: music, an alarm, a faith app, Childline
fault-night_too_long = This night is longer than { $name }’s sleep needs. Make it shorter, or say why
fault-no_learning_times = { $name } is not in school every day. Add a rule with times for learning online, with support, or say why there are none
fault-off_and_learning = Another rule says off at the same time. Change one of them
fault-times_in_words = The times stand in the sentence alone. Enter them as times too, so that the board and the week show them
fault-forgets_aid = Say that { $name }’s aid stays. No rule may take what { $name } needs to talk, hear, see or understand
fault-long_restriction = This restriction has counted for more than 84 days. The reviewing officer and an advocate can be asked to look at it
fault-no_interpreter = Nobody at the talks spoke { $name }’s first language. Talk again with an interpreter. Or write down who it was
fault-no_filming_rule = There are phones, and no rule about filming or sharing others. Add one, or say why none is needed
fault-screen_not_answered = Say for each shared screen and each place whether the rules reach it
fault-contradicts = Another rule allows what this one forbids. Change one of them
fault-against_order = A court or this plan keeps this person away. Take them out here
fault-ban_without_rule = A friend is kept out by a rule that the council agrees to. Add a rule about people, or say why none is needed
fault-no_safe_telling = Promise this too: we never take a phone from someone who told us something
fault-holds_secret = Take out the password or PIN. This plan is read by many people. If it is a real one, change it now
fault-adults_only = This is for people of 18 and over, and { $name } is younger. Take it out here, and write it down as a risk
fault-same_reason = Write what is true of { $name } alone. Each young person has a reason of their own
fault-not_agreed = Choose a step that stands in the agreement
fault-too_far_ahead = Choose an earlier day. An emergency lasts a week at the most, then somebody looks again
fault-before_it_began = Full details can only be had once it had begun. A call before that belongs to what was tried
fault-limit_runs = A limit is running. It cannot be used a second time before it ends, or together they are longer than agreed
fault-in_future = Check the date and the time. It has not come yet
fault-too_early = Check the date. It is before the day { $name } moved in, or was born
fault-not_an_age = Check the date of birth. Nobody of this age can live in a children’s home
fault-end_passed = Give a later last day, or take this rule out. On this day it has already ended
fault-review_passed = Choose a day that is still to come
fault-review_too_late = Choose an earlier day. It is too long to wait: look again within the time your home has set

# The home.
fault-missing-home-name = Enter the name of the home
fault-missing-home-nation = Choose England or Wales
fault-missing-home-manager = Enter the registered manager’s name
fault-missing-home-night_number = Enter the number to ring at night
fault-missing-home-filtering = Say what the filters block
fault-missing-home-filtering_gaps = Say what the filters miss
fault-missing-home-private_phone = Say which phone young people can always use in private
fault-missing-home-hand_in_place = Say where phones go when they are handed in
fault-missing-home-consequences = Say which steps your behaviour policy allows
fault-missing-home-first_look_days = Enter how many days until the first look, like 14
fault-missing-home-second_look_days = Enter how many days until the second look, like 28
fault-missing-home-review_months = Enter how many months between later looks, like 3
fault-missing-home-first_reminder_days = Write after how many working days you first ask again, like 2
fault-missing-home-second_reminder_days = Write after how many working days you ask the team manager, like 5
fault-missing-home-third_reminder_days = Write after how many working days they ask again, like 10
fault-missing-shared_device-name = Say what the device is
fault-missing-shared_device-place = Say where the device is
fault-missing-shared_device-filters = Say what the device blocks and does not block

# The young person.
fault-missing-young_person-preferred_name = Enter the name they like to be called
fault-missing-young_person-born = Enter { $name }’s date of birth
fault-missing-young_person-first_language = Enter { $name }’s first language
fault-missing-young_person-reading = Choose what helps { $name } to read and understand
fault-missing-young_person-education = Choose how much { $name } is in school
fault-missing-young_person-key_worker = Choose who { $name }’s key worker is
fault-no_account-young_person-key_worker = Choose { $name }’s key worker from the people who work here
fault-unknown_choice-young_person-key_worker = Choose { $name }’s key worker from the people who work here
fault-missing-young_person-trusted_adults = Name at least one adult { $name } trusts
fault-unknown_choice-young_person-legal_status = Choose a legal status that exists where the home is
fault-missing-young_person-legal_status = Choose the law under which { $name } is looked after
fault-missing-young_person-parental_responsibility = Say who has parental responsibility
fault-missing-young_person-social_worker = Choose { $name }’s social worker
fault-missing-young_person-arrived = Enter the day { $name } moved in

# Talks and what is good.
fault-missing-talk-held = Say if you talked, or if { $name } said no
fault-missing-talk-on = Enter the day of the talk or the offer
fault-missing-talk-minutes = Enter how many minutes the talk lasted
fault-missing-talk-present = Say who was there
fault-missing-talk-reason = Say why { $name } said no, in their own words
fault-missing-talk-copy_given = Say if { $name } got a copy of these notes
fault-missing-good-likes = Say what { $name } likes doing online
fault-missing-good-keeps_in_touch = Say who { $name } keeps in touch with online
fault-missing-good-would_lose = Say what { $name } would lose without the internet

# Devices, accounts, friends and skills.
fault-missing-device-name = Say what the device is
fault-missing-device-owner = Choose whose device it is
fault-missing-device-location = Choose if location is on or off
fault-missing-device-lock = Choose if the device has a screen lock
fault-missing-device-sleeps = Say where the device is at night
fault-missing-device-aid = Choose if { $name } needs the device to talk, hear, see or understand
fault-missing-account-platform = Say which app or game it is
fault-missing-account-seen_by = Choose who can see the account
fault-missing-account-location = Choose if the account shows where { $name } is
fault-missing-friend-name = Say what the friend is called
fault-missing-friend-known_from = Choose how { $name } knows this friend
fault-missing-friend-met = Choose if they have met face to face
fault-missing-friend-standing = Choose OK, check together first, or not allowed
fault-missing-friend-why = Say why this friend is to be checked or not allowed
fault-missing-no_contact-name = Say who must not be in touch
fault-missing-no_contact-source = Choose who decided this
fault-missing-no_contact-what_to_do = Say what to do if this person gets in touch
fault-missing-skills-self_image = Choose how { $name } gets on with being themselves online
fault-missing-skills-relationships = Choose how { $name } gets on with making and keeping friends
fault-missing-skills-reputation = Choose how { $name } gets on with thinking before posting
fault-missing-skills-bullying = Choose how { $name } gets on with handling bullying
fault-missing-skills-information = Choose how { $name } gets on with finding out what is true
fault-missing-skills-health = Choose how { $name } gets on with staying well
fault-missing-skills-privacy = Choose how { $name } gets on with keeping private things private
fault-missing-skills-ownership = Choose how { $name } gets on with respecting what others made
fault-missing-skills-understanding = Say what { $name } thinks this plan is for

# Risks.
fault-missing-risk-family = Choose what kind of risk it is
fault-missing-risk-title = Name the risk in a few words
fault-missing-risk-known = Choose what we know: something, nothing, or waiting
fault-missing-risk-evidence = Say what happened and when
fault-missing-risk-source = Say how we know
fault-missing-risk-seen_on = Enter the day it last happened
fault-missing-risk-asked = Say who you asked, and when
fault-missing-risk-likelihood = Choose how likely it is now
fault-missing-risk-seriousness = Choose how bad it would be for { $name }
fault-missing-risk-helps = Say what helps already
fault-missing-risk-who = Say who does what is needed
fault-missing-risk-view = Say what { $name } thinks about this risk

# Rules.
fault-missing-rule-sentence = Say in one sentence what the rule is
fault-missing-rule-heading = Choose what the rule is about
fault-missing-rule-kind = Choose what kind of rule it is
fault-missing-rule-meaning = Choose what happens in these times
fault-missing-rule-because_words = Say why the rule is here, in words { $name } would use
fault-missing-rule-less_limiting = Say which lighter steps you tried or thought of
fault-missing-rule-necessary = Say why { $name } needs this to be safe and well
fault-missing-rule-started_at = Say on which day and at what time it started
fault-missing-rule-told_authority = Say how and when the placing authority was told
fault-missing-rule-relaxes_when = Say what must happen for the rule to loosen
fault-missing-rule-answer = Ask { $name } and choose their answer
fault-missing-rule-not_asked_reason = Say why { $name } could not be asked

# When something goes wrong, promises, parent and start.
fault-missing-goes_wrong-ideas = Say what { $name } thinks should happen when a rule is not kept
fault-missing-goes_wrong-trust_steps = Say how { $name } can win back trust
fault-missing-goes_wrong-talk = Say who talks with { $name } first, and how soon
fault-missing-goes_wrong-put_right = Say how { $name } can put it right
fault-missing-goes_wrong-extra_help = Say what extra help there is
fault-missing-goes_wrong-still_has = Say what { $name } still has, whatever happens
fault-missing-goes_wrong-never = Say what the adults will never do
fault-missing-promises-promises = Choose at least one promise
fault-missing-promises-answer_days = Enter in how many days you answer, like 3
fault-missing-parent-name = Say who has been asked, or who would be
fault-missing-parent-answer = Choose what the parent said
fault-missing-parent-asked_on = Enter the day you asked
fault-missing-parent-how = Say how you asked
fault-missing-parent-reason = Say why the parent could not be asked
fault-missing-start-review_on = Enter the day you all look at it again

# Lists without a row.
fault-none_yet-device-name = Add a device, or say there are none
fault-none_yet-account-platform = Add an account or a game, or say there are none
fault-none_yet-friend-name = Add a friend online, or say there are none
fault-none_yet-no_contact-name = Add who must not be in touch, or say there is nobody
fault-none_yet-risk-family = Add at least one risk. “Nothing known” counts
fault-none_yet-rule-sentence = Add at least one rule


## The tasks of a plan

task-review = Look again
task-review-about = The agreement that counts now, rule by rule: does it stay as it is?
task-about = About { $name }
task-about-about = Name, language, school, people, the law and the social worker
task-orders = Courts and police
task-orders-about = Orders, bail and licence terms about the internet or people
task-decides = Who decides
task-decides-about = What the home may decide by itself; may stay empty
task-pictures = Photographs and video
task-pictures-about = Who agreed to pictures, and what for; may stay empty
task-talks = Talks
task-talks-about = When you talked with { $name }, and how it went
task-own = In words of their own
task-own-about = What { $name } says alone with the tablet; may stay empty
task-good = What’s good online
task-good-about = What { $name } loves, and who they keep in touch with
task-devices = Devices and places
task-devices-about = Phones, tablets, consoles, other screens, and where the rules reach
task-accounts = Accounts and games
task-accounts-about = The apps { $name } uses, and who can see them
task-friends = Friends online
task-friends-about = Friends, and anyone who must not be in touch
task-skills = Skills
task-skills-about = What { $name } can do, and wants to learn
task-lessons = Learning
task-lessons-about = What { $name } will learn, with whom and by when; may stay empty
task-risks = Risks
task-risks-about = What could go wrong for { $name }, and what helps
task-overall = The whole picture
task-overall-about = What happened before, the others, the night, and what you do not agree on
task-rules = Rules
task-rules-about = What you agree, why, and what { $name } says
task-goes_wrong = If something goes wrong
task-goes_wrong-about = The steps you take, and what { $name } always keeps
task-promises = What the adults promise
task-promises-about = What { $name } can count on from you
task-parent = Parent’s view
task-parent-about = What the person with parental responsibility says
task-start = Start and next look
task-start-about = When it starts, and when you look at it again
task-check = Check everything
task-check-about = Read it all once more, then send it to the manager

state-not_started = Not started
state-in_progress = In progress
state-done = Done
state-optional = May stay empty
state-cannot_start = Cannot start yet
state-needs_look = Something changed: look again

wait-for_a_risk = Add a risk first. A rule needs a reason.
wait-for_a_rule = Add a rule first. Until then there is nothing to check.


## What an agreement speaks about

content-time = Times to be online
content-sites = Sites and apps that are OK, and those that are not
content-show_us = Showing staff what is on the screen
content-behaviour = What is not OK to do online
content-people = Friends, privacy and social media
content-tell_us = Telling someone when something is wrong
content-ask_first = Asking first
content-consequences = What happens when a rule is not kept
content-school_day = The internet in the school day


## Where a plan stands

stage-drafting = Draft: { $home } is writing it
stage-drafting-next = Finish the tasks, then send it to the manager.
stage-with_manager = With the manager
stage-with_manager-next = The manager reads it, then passes it to the social worker or sends it back.
stage-with_social_worker = With the social worker
stage-with_social_worker-next = The social worker decides on each rule. If all may stand, everyone signs.
stage-to_sign = Ready to sign
stage-to_sign-next = Everyone named here signs. Then it starts.
stage-starting = Signed by everyone
stage-starting-next = It starts by itself on its first day.
stage-settled = Agreed and in force
stage-settled-next = Keep to it, and look at it together on the agreed day. You can change it sooner.

standing-open = On its way
standing-closed = Came back, never in force
standing-in_force = In force
standing-replaced = Replaced by a newer version


## What happened

event-home_added = Set up the home
event-account_added = Made an account for { $who }: { $role }
event-account_invited = Sent { $who } a link to choose a password
event-letters_chosen = { $who } chose whether to get letters about plans
event-password_chosen = { $who } chose a new password
event-password_forgotten = { $who } was sent a link to choose another password
event-role_requested = Asked for { $who } to be: { $role }
event-role_confirmed = Confirmed { $who } as: { $role }
event-role_declined = Let go that { $who } is to be: { $role }
event-role_changed = Changed the role of { $who } to: { $role }
event-left_home = Took { $who } out of the home
event-last_day_set = Set the last day of { $who }: { $date }
event-account_closed = Closed the account of { $who }
event-account_reopened = Opened the account of { $who } again
event-sign_in_address_changed = { $who } signs in with another e-mail address
event-signed_out_everywhere = { $who } signed out everywhere
event-sign_in_burst = Many wrong passwords were typed for { $who }. Nobody can try again for a while
event-signed_in = { $who } signed in
event-signed_out = { $who } signed out
event-opened = Opened a plan for { $name }
event-saved = Saved a page of “{ $sheet }”
event-kept_aside = Kept words aside in “{ $sheet }”, because someone else had saved the page
event-aside_settled = Read the words kept aside in “{ $sheet }”
event-moved = Changed the order of “{ $sheet }”
event-removed = Took an entry out of “{ $sheet }”
event-handed_over = Gave the tablet to { $name }
event-taken_back = Took the tablet back
event-sent = Sent version { $revision } to the manager
event-withdrawn = Took version { $revision } back to change it
event-returned = Sent version { $revision } back: “{ $reason }”
event-recalled = Took version { $revision } back before it started: “{ $reason }”
event-authorised = Authorised version { $revision } for the social worker
event-limit_after_telling = Version { $revision } limits more, soon after { $name } told of something. Why: “{ $reason }”
event-address_changed = Version { $revision } goes to a new e-mail address, not to that of the last agreement
event-saved-handed = { $name } saved a page of “{ $sheet }” on the tablet
event-asked = Sent { $who } a link to decide on version { $revision }, to { $email }
event-address_corrected = Put the address right for version { $revision }: the old link stopped working, and the new one went to { $who }, { $email }
event-passed_on = Passed version { $revision } on to { $who }, { $email }: the old link stopped working
event-acknowledged = Has read version { $revision } for the shift
event-not_working = Said that it is not working
event-shift_question = Has a question about version { $revision }: “{ $reason }”
event-deadline_told = Told by letter: { $what }. It is due by { $by }
event-deadline_missed = Late: { $what }. It was due by { $by } and had not happened
event-deadline_done = { $what }, due by { $by }. What was done: “{ $reason }”
event-recorded = Wrote in a record: { $page }
event-clock_missed = Too late: { $clock }
event-left = { $name } left the home
event-came_back = { $name } came back
event-emergency_sent = Sent { $who } a link to the emergency, to { $email }
event-emergency_code_sent = Asked for a code to read the emergency
event-emergency_code_wrong = Typed a wrong code for the emergency
event-emergency_opened = Typed the right code and read the emergency
event-paper_taken = Took the paper of version { $revision } away
event-reading_list_taken = Took the list of who has read what away
event-letter_sent = The letter was sent
event-letter_failed = The letter could not be sent
event-code_sent = Opened the link and asked for a code
event-code_wrong = Typed a wrong code
event-codes_spent = Too many codes were asked for or typed wrong, so the link was closed
event-link_opened = Typed the right code and read the plan
event-decided = Decided on version { $revision }: { $approved } approved{ $with_condition ->
    [0] { "" }
   *[other] , { $with_condition } with a condition
}{ $to_change ->
    [0] { "" }
   *[other] , { $to_change } to change
}{ $refused ->
    [0] { "" }
   *[other] , { $refused } refused
}
event-consented = Consented to a restriction in version { $revision }, as worded there
event-scan_kept = Kept a scan of the paper of version { $revision }
event-signed = Signature on version { $revision }: { $party }. { $method }
event-agreed = Everyone has signed version { $revision }. It starts on { $starts_on }
event-began = Version { $revision } came into force on { $from }
event-replaced = Version { $revision } was replaced by version { $by }
event-amending = Opened the plan to change version { $revision }, which stays in force until then


## Why something cannot be done

refusal-not_allowed = Your role does not allow this. Ask your manager who can do it.
refusal-wrong_stage = The plan has moved on since you opened this page. Go back to the plan to see where it stands.
refusal-own_words = You wrote in this version. Ask another manager to read and authorise it.
refusal-own_address = You said where the social worker’s link goes, in the plan or in the directory. So ask another manager to say yes to it.
refusal-own_contact = You wrote this address in the directory, or how such addresses end. So a second manager has to choose it here.
refusal-contact_of_authoriser = The same manager wrote this address and said yes to this version. Take the version back, and ask a second manager to say yes.
refusal-outside_domains = The social worker’s e-mail address does not end as the council’s own do. A manager can put it right in the directory.
refusal-own_account = You made or changed the account of the person who sent this. Ask another manager to authorise it.
refusal-address_of_account = This e-mail address is that of someone who signs in to Accord here. Write the social worker’s own address in the directory.
refusal-own_work = You sent this plan yourself. Ask another manager to read and authorise it.
refusal-no_reason = Give the reason in a few words.
refusal-undecided = Decide on each rule. Where you do not simply approve, say why or what you ask for.
refusal-already_signed = This signature is already there. Nothing more to do.
refusal-same_person = You have already signed. Ask a different person to sign here.
refusal-other_text = The words have changed since you read them. Read the plan again, then try once more.
refusal-faults = Some answers still need work. Go to “Check everything” to see them.
refusal-too_early = It is not the first day yet. The plan starts by itself on that day.
refusal-unchanged = Nothing has changed since the last version. Change something first, or leave it as it is.


## The social worker’s decision

verdict-approve = Approve
verdict-condition = Condition
verdict-change = Change
verdict-refuse = Refuse
verdict-consent = Consent
verdict-acknowledge = I have read it
verdict-wrong = Not right
verdict-acknowledge-done = read
verdict-approve-done = approved
verdict-condition-done = approved with a condition
verdict-change-done = change asked for
verdict-refuse-done = refused
verdict-consent-done = consented


## Who and how

party-young_person = { $name }
party-parent = Person with parental responsibility
party-key_worker = Key worker
party-manager = Manager
party-social_worker = Social worker

method-drawn = Drawn on the screen
method-typed = Typed name
method-mark = A mark
method-spoken = Said out loud
method-ink = Signed in ink on paper
method-chose_not = Chose not to sign
method-not_reached = Could not be reached

# The same within a line: how somebody signed.
signed-by-drawn = drawn on the screen
signed-by-typed = typed name
signed-by-mark = a mark
signed-by-spoken = said out loud
signed-by-ink = in ink, on paper
signed-by-chose_not = chose not to sign
signed-by-not_reached = could not be reached

mark-cross = Cross
mark-star = Star
mark-heart = Heart
mark-thumb_up = Thumb up
mark-sun = Sun
mark-moon = Moon
mark-tree = Tree
mark-fish = Fish
mark-cat = Cat
mark-ball = Ball
mark-note = Music
mark-boat = Boat

role-staff = Staff
role-night = Night or agency staff
role-manager = Manager
role-administrator = Administrator
role-social_worker = Social worker


## The seal of a paper, and checking one

verify-title = Check a paper
verify-code = The short code on the paper
verify-code-hint = Ten letters and digits, at the foot of each page.
verify-button = Check it
verify-no-code = That is not a short code. It has ten letters and digits, like Q9W1D-FWF07.
verify-unknown = No sealed paper with this code is kept here. Look at the code again, and ask the home.
verify-many = That was many codes. Try again in an hour.
verify-found = A sealed paper with this code is kept here: version { $revision }, sealed on { $when }
verify-current = It is the version in force.
verify-replaced = A newer version has taken its place.
verify-withdrawn = It is not in force.
verify-file-title = If you have the file
verify-file = A sealed file shows each change. Its seal says that nothing changed since Accord sealed it. It is the seal of an organisation, and no qualified signature.
verify-choose = Choose the sealed file, or drop it here
verify-choose-hint = It is checked on this device, and is not sent anywhere.
verify-working = The file is being checked.
verify-failed = The check could not run on this device.
verify-failed-next = Load the page again, or use another browser. A file may have up to 50 MB.
verify-valid = Valid: the file is as it was sealed
verify-valid-next = Type its short code above to see whether a newer version has taken its place.
verify-sealed-by = Sealed by:
verify-sealed-at = By the clock of who sealed it:
verify-proven-at = Proven by a time stamp:
verify-stamped-by = The time stamp is of:
verify-changed = Changed after it was sealed
verify-changed-content = What was sealed is not what it was.
verify-changed-seal = The seal itself is not what it was.
verify-changed-stamp = A time stamp is not what it was.
verify-changed-appended = Something was added after it was sealed.
verify-changed-structure = The file is so broken that only traces of the seal are left.
verify-changed-next = Do not rely on it. Ask the home for its own copy, and tell them about this one.
verify-unrecognised = Not recognised
verify-unrecognised-other_root = Somebody else signed it. This server does not know them.
verify-unrecognised-revoked = The certificate was taken back, and the seal may be from after that day.
verify-unrecognised-next = Ask whoever gave you the file where it can be checked.
verify-unchecked = Cannot be checked
verify-unchecked-file = It is not a PDF that can be read here.
verify-unchecked-not_sealed = It has no seal.
verify-unchecked-no_time = The seal does not say when it was made.
verify-unchecked-future = The seal says a time that has not come yet, or one that its time stamp denies. Look at the clock of this device.
verify-unchecked-outside = The certificate was not valid when the file was sealed.
verify-unchecked-expired = The certificate has ended. No trusted time stamp shows that the seal is older.
verify-unchecked-next = Ask the home for a sealed copy.
verify-tools = Check it with pdfsig, pyHanko, Acrobat or the command accord verify. Give it our root certificate first. Without it, each will say that it does not know who sealed the file.
verify-root = The root certificate
seal-reason = Agreed by all who had to agree
seal-description = The seal of Accord
seal-time-stamp-description = Room for a time stamp
seal-title = The seal
seal-sealed = Sealed on { $when }
seal-waits = It will be sealed within a few minutes.
seal-failed = It could not be sealed yet: { $cause } Tried { $tries } times, last on { $when }. Accord tries again.
seal-download = The sealed paper
seal-cause-paper = the paper could not be made.
seal-cause-key = the key did not seal it.
seal-cause-check = the seal was not found valid.
seal-cause-time_stamp = no time-stamp authority answered as it should.
seal-cause-lists = whoever sold the key did not say which keys they took back.
seal-cause-brief = a new time stamp would not last longer than the one it has.
seal-not-lasting = It could not be made to last longer yet: { $cause } Tried { $tries } times, last on { $when }. Accord tries again.
seal-not-stamped = Its time is not proven yet: { $cause } Tried { $tries } times, last on { $when }. Accord tries again.
seal-level-basic = When it was sealed says Accord’s own clock.
seal-level-time = Somebody else’s clock proves when.
seal-level-archive = Somebody else’s clock proves when. The file holds all that a later check needs.
event-paper_sealed = The paper of version { $revision } was sealed
event-paper_stamped = The seal of version { $revision } was made to last with a time stamp
documents-title = For other readers
documents-lead = The same agreement, each as one PDF with its version and code.
documents-beside = Each is in English and in { $language }, side by side. What people wrote stays as they wrote it, until an interpreter puts it into that language.
documents-alone = Each is in one language.
documents-languages = In two languages, side by side
documents-none = English alone
documents-language = { $tag ->
    [cy-GB] Welsh
    [prs] Dari
    [ar] Arabic
    [ps] Pashto
    [fa] Farsi
    [ckb] Kurdish (Sorani)
    [ti] Tigrinya
    [am] Amharic
    [vi] Vietnamese
    [sq] Albanian
    [uk] Ukrainian
   *[en-GB] English
}
document-young-person = { $name }’s own copy
document-easy-read = { $name }’s own copy, easy to read
document-large-print = { $name }’s own copy, in large print
document-wall = For the wall, without what is private
document-shift = The shift card, half a page
document-passport = The passport page
document-notice = The notice of restrictions for the council
document-file = The file copy, all of it
copies-title = Copies given
copies-none = No copy is noted yet.
copies-missing = No copy noted yet: { $who }
copies-to = To whom
copies-document = Which
copies-how = How and when
copies-noted = Noted by
copies-note = Note a copy
copies-ask-to = Who was given it?
copies-ask-name = What is their name?
copies-ask-name-hint = Leave it empty if it is clear who it was.
copies-ask-document = Which document?
copies-ask-how = How?
copies-ask-on = When?
copies-ask-on-hint = Leave it empty for today.
copies-button = Note it
receiver-young_person = { $name }
receiver-authority = The council
receiver-parent = Somebody with parental responsibility
receiver-reviewing_officer = The reviewing officer
receiver-advocate = The advocate
receiver-school = School or college
receiver-next_home = The next home
receiver-other = Somebody else
given-hand = On paper, from hand to hand
given-post = By post
given-secure = By encrypted e-mail or a closed shared folder
given-read_aloud = Shown and read aloud
refusal-copy = Choose who was given which document and how. Of somebody else, type the name. The day is today or before, and not before this version was sent.
overview-no-copy = No copy noted: { $who }
event-copy_given = Noted a copy of version { $revision } for: { $to } ({ $document }, { $date })
documents-translate = Enter what people wrote in { $language }
translate-title = What people wrote, in { $language }
translate-lead = An interpreter says or writes it, and it stands beside the English on { $name }’s papers. What you leave empty stays as it was written. The text that was signed is not changed.
translate-who = Who put it into this language?
translate-who-hint = A name, and an agency where there is one. It stands on the papers.
translate-button = Keep it
translate-unprinted = This has a letter that the papers cannot print, or is too long
translate-unnamed = Type the name of who put it into this language
refusal-translation = Type who put it into this language, and look at the boxes with a problem. What you typed is still there.
event-translated = Entered what people wrote in version { $revision } in { $language }
check-unprinted = The papers cannot print some of these letters. They would stand there as numbers
document-receipt = The receipt of the decision
