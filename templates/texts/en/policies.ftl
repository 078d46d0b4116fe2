### Words of what everybody who works in a home has to know: its policies, the check of understanding, training, and privacy notices.

policies-title = What we all know
policies-lead = The policies of { $home }. Everybody who works here reads them, day and night, also for one shift.
policies-back = What we all know
policies-policy = Policy
policies-counts = Counts since
policies-you = You
policies-none-yet = Not in force yet. { $home } has not agreed this text.
policies-version = version { $version }, { $when }
policies-read-on = Read on { $when }
policies-to-read = Read it and say so
policies-notice = To know. Nothing to confirm
policies-ready = A manager puts it in force
policies-mine = Your training
policies-mine-none = No training is noted for you.
policies-people = Who has read what
policies-people-lead = Everybody who works here now. What is not read stands first.
policies-person = Who
policies-unread = To read
policies-all-read = All read
policies-trained = Training
policies-untrained = Not noted: { $courses }
policies-training-line = { $course }: done on { $done }, again by { $by }
policies-training-due = { $course }: again by { $by }
policies-training-over = { $course }: was to be done again by { $by }
policies-note-training = Note training
policies-readers = Who has read what, to print (PDF)
policies-write-title = { $policy }: the text
policies-write-lead = This is a first text for { $home }. Change it until it is yours. It counts once you put it in force.
policies-write-again = Change the text, and say what is new. Older versions stay readable.
policies-write-text = The text
policies-write-text-hint = Begin a heading with ##, and each line of a list with a dash. An empty line ends a paragraph.
policies-write-changed = What is new in it?
policies-write-changed-hint = One or two sentences, for those who have read the version before.
policies-write-again-legend = Does everybody read it again?
policies-write-again-yes = Yes, something changed
policies-write-again-no = No, only a word was put right
policies-write-button = Put it in force
policies-what-changed = What is new
policies-written = Version { $version }, put in force by { $who } on { $when }
policies-draft = This text is a proposal. { $home } has not put it in force.
policies-older = Earlier versions
policies-older-line = Version { $version }, { $when }
policies-old = This is an earlier version. It does not count any more.
policies-check-title = A short check
policies-check-lead = Three small cases. Nobody is graded. If an answer is not right, read again and choose another.
policies-check-again = Not quite. { $why }
policies-read-button = I have read it, and I will act by it
policies-has-read = You have read this version.
policies-ring = Whom to ring
policies-ring-lead = As it stands in the set-up of { $home } today.
policies-no-officer = The set-up of { $home } names no officer yet. A manager adds the number there.
policies-change = Change the text
policies-first-button = Look at the first text and put it in force
policies-signs = The signs to watch for
policies-colleague = Worried about an adult who works here?
policies-privacy-of = What { $home } writes down, and who reads it
policies-privacy-link = What is written down, and who reads it
turn-privacy-back = Back to my page
training-title = Training
training-lead = Note each course that somebody had. If something was noted wrong, note it again: the last entry counts.
training-who = Who had it?
training-course = Which course?
training-done = When was it?
training-renew = By when is it to be done again?
training-renew-hint = Leave it empty for a year later.
training-button = Note it
refusal-holiday = Type the first and the last day without school. The last day is not before the first.
refusal-policy = Write a text of up to 30,000 letters. Say what is new, and if all read it again.
refusal-policy_checks = One of the answers is not right yet. Read the text again.
refusal-training = Choose who and which course, and type a date that is not in the future. The day to do it again is later.
calendar-title = Calendar of { $home }
board-calendar = Calendar and rota
rota-title = Who works when
rota-lead = The night that begins on a day belongs to it. Whoever works today and has not read an agreement is named on the first page.
rota-button = Save who works
rota-nobody = Nobody is written down
holidays-title = School holidays
holidays-lead = With these days, the first page knows if a rule for term or for the holidays counts today.
holidays-none = None is noted. Until then, what counts in the holidays stands beside what counts in term.
holidays-line = { $first } to { $last }
holidays-remove = Take out: { $days }
holidays-first = What is the first day without school?
holidays-last = What is the last day without school?
holidays-button = Note this holiday
now-is-holidays = It is the school holidays
board-unread-today = On today’s rota, { $name }’s agreement not read: { $who }
board-policies = To read for everybody who works here
board-policy-read = Read: { $policy }
board-know = What we all know
overview-know = What everybody knows
overview-know-unread = { $who } has not read: { $policies }
overview-know-training = { $who }: { $what }
overview-know-all = All who work here have read the policies. No training is due.
overview-know-none = No policy is in force yet: { $policies }
event-policy_written = Put in force: { $policy }, version { $version }
event-policy_read = Has read: { $policy }, version { $version }
event-holiday_noted = Noted a school holiday: { $first } to { $last }
event-holiday_removed = Took a school holiday out: { $first } to { $last }
event-rota_written = Wrote down who works on { $date }
event-trained = Noted training of { $who }: { $course }, done on { $date }

course-online_safety = Being safe online
course-exploitation = Grooming and exploitation online
course-harmful_sexual_behaviour = Sexual behaviour that harms
course-restrictions = Restrictions and measures
course-data_protection = Keeping records safe

policy-online_safety = Online safety
policy-online_safety-about = How we keep young people safe online, and let them be online.
policy-acceptable_use = Phones, accounts and pictures
policy-acceptable_use-about = What we do and do not do with our own things and with the home’s.
policy-signs = Signs to watch for
policy-signs-about = What may show that somebody is in danger online.
policy-colleague = A worry about an adult
policy-colleague-about = Whom to tell about a colleague, and how soon.
policy-notice_young_people = What we write about you
policy-notice_young_people-about = For the young people who live here.
policy-notice_adults = What is written about adults
policy-notice_adults-about = For staff and social workers.

policy-check-whose_rules = Two young people live here. One may be online until nine. May the other?
policy-check-whose_rules-a = Yes, it is fair if all have the same
policy-check-whose_rules-b = Look in their own agreement
policy-check-whose_rules-c = Yes, if they ask nicely
policy-check-whose_rules-why = Each agreement is one person’s own.
policy-check-stop_now = Tonight something must stop at once to keep somebody safe. No agreement says so.
policy-check-stop_now-a = Stop it, ring the manager, and begin an emergency in Accord
policy-check-stop_now-b = Wait for the social worker’s answer
policy-check-stop_now-c = Stop it, and write it down next week
policy-check-stop_now-why = Safety comes first, and the council has to know within a day.
policy-check-tells_you = A young person says: a stranger online asked for a picture.
policy-check-tells_you-a = Take the phone, so that it cannot happen again
policy-check-tells_you-b = Promise to tell nobody
policy-check-tells_you-c = Thank them, stay calm, and tell the manager now
policy-check-tells_you-why = Nobody loses a thing because they told. And you cannot keep it secret.
policy-check-friend_request = Somebody who lived here wants to be your friend online.
policy-check-friend_request-a = Say yes: they have left
policy-check-friend_request-b = Do not say yes, and tell the manager
policy-check-friend_request-c = Say yes, and write nothing about work
policy-check-friend_request-why = Your own accounts stay your own, also after somebody has left.
policy-check-own_camera = It is a birthday, and everybody wants a picture.
policy-check-own_camera-a = Take it with your phone and delete it later
policy-check-own_camera-b = Ask a young person to take it and send it round
policy-check-own_camera-c = Ask them, use the home’s camera if it is allowed, and note it
policy-check-own_camera-why = A picture on your own phone is one that nobody can vouch for.
policy-check-running_late = Somebody is late, and you want to write to them.
policy-check-running_late-a = From your own number, it is quicker
policy-check-running_late-b = From the home’s phone, and note it
policy-check-running_late-c = In the game that you both play
policy-check-running_late-why = What is written goes by the home’s phone, where others can see it.
policy-check-one_sign = Mia has been tired all week. What does it show?
policy-check-one_sign-a = That she is online at night: take the tablet
policy-check-one_sign-b = Nothing by itself. Ask her, look for more, write it down
policy-check-one_sign-c = Nothing at all
policy-check-one_sign-why = One sign proves nothing. Several together, or a change, are what counts.
policy-check-second_phone = You see a second phone, and new trainers nobody bought.
policy-check-second_phone-a = Tell the manager today, and write down what you saw
policy-check-second_phone-b = Look through the phone at night
policy-check-second_phone-c = Wait for the next review
policy-check-second_phone-why = Things that nobody bought may be somebody’s price. Today is the day.
policy-check-picture_seen = You think there is a sexual picture of a child on a phone.
policy-check-picture_seen-a = Look, to be sure
policy-check-picture_seen-b = Send it to the manager
policy-check-picture_seen-c = Do not look, copy or send. Keep the phone safe and tell the manager now
policy-check-picture_seen-why = Nobody here ever looks at, copies, prints, shares or saves such a picture.
policy-check-who_first = You see private messages between a colleague and a young person.
policy-check-who_first-a = Ask the colleague what is going on
policy-check-who_first-b = Tell the manager now
policy-check-who_first-c = Wait until you are sure
policy-check-who_first-why = You do not have to be sure, and you do not warn anybody.
policy-check-about_manager = Your worry is about the manager.
policy-check-about_manager-a = Keep it to yourself
policy-check-about_manager-b = Tell the manager, so that they can explain
policy-check-about_manager-c = Tell whoever stands above the manager, or the officer named below
policy-check-about_manager-why = There is always somebody else to tell. Their names are below the text.
policy-check-how_soon = How soon does the officer who looks into it have to know?
policy-check-how_soon-a = In one working day, and at once where there is danger
policy-check-how_soon-b = When the home has looked into it
policy-check-how_soon-c = At the next supervision
policy-check-how_soon-why = One working day is the limit. The home does not look into it first.

policy-online_safety-first =
    ## What we want

    Being online is part of growing up. Friends, family, music, games and school work are there. We help each young person to have the good of it, and to be safe.

    ## One person, one agreement

    - Each young person has an agreement of their own, and looks at the risks first. Nobody goes by the agreement of another.
    - It is written with the young person, in words that they know. What they said stands in it.
    - Their social worker agrees to it before it counts.
    - Each rule says why it is there, and when it loosens.
    - All of us keep to it in the same way, by day and by night. If you think that a rule is wrong, say so to a manager. Do not make a rule of your own.

    ## What nobody takes away

    - A phone to talk on alone, with the numbers that all may ring.
    - Post and e-mail in private.
    - Aids with which somebody speaks, hears or sees.
    - Food, sleep, family, visits, school and medicine. They are never part of a rule.

    ## Times

    - Times to be online are in the agreement. Nobody is online after their time, or when they should be asleep.
    - Some have no school place. In school hours they are online to learn, with one of us beside them. Their agreement may say more.

    ## If something has to stop at once

    Stop it, and stay with the young person. Ring the manager. Begin an emergency in Accord: it says what comes next. The council has to know all of it within a day. An emergency ends by itself. It is no way around the agreement.

    ## When a young person tells you something

    - Stay calm, listen, and thank them. Nobody loses anything because they told.
    - Say that you cannot keep it secret, and who will know.
    - Tell the manager now, and write down what was said, in their words.
    - Never look at, copy, print, share or save a sexual picture of a child. Keep the phone safe and switched off.
    - Keep messages as they are. Do not answer those who hurt or threaten.

    ## What we teach

    - Privacy settings, strong passwords, and what to keep to oneself.
    - What a picture can do once it is sent.
    - That people online may not be who they say, and never to meet one alone.
    - What bullying online is, and that it is never the fault of whoever is hurt.
    - Whom to tell: one of us, Childline on 0800 1111, or the police.

    ## Filters and looking

    The home has filters. They miss things, so they never stand alone. We look at a phone or an account only as the agreement says, with the young person, and never in secret.

    ## Who sees to it

    The manager sees to it that all of us have read this and are trained. Before a first shift, each of us knows the agreements.

policy-acceptable_use-first =
    ## Your own phone and accounts

    - Your own phone stays locked away while you are on shift.
    - Never give or lend a young person a phone, tablet or account of yours.
    - Your own number, e-mail and accounts are not for young people or their families.
    - Young people and their families are not friends on your own accounts. That goes on when they have left.
    - Do not play online games with young people from your own account.

    ## Writing to young people

    - Write and ring only with the home’s phone and accounts, about what is needed, and note it.
    - Write as you would if everybody could read it. Somebody may.

    ## Pictures

    - Ask first. A young person may say no, each time.
    - Some pictures may never be shown, because somebody must not be found. Look in the plan.
    - Use the home’s camera, never your own. Note when pictures were taken.
    - Put them where the home keeps them, and delete them from the camera. Nothing goes home with you.
    - Do not change a picture, but to hide who or where somebody is.

    ## Your own life online

    - Do not write about young people, their families, your work or your colleagues. Not by a hint, and not in a closed group.
    - Do not post pictures from work, and do not show where you are with young people.
    - Keep your accounts private. Think of who may read what you post.
    - Somebody may make an account in your name. Tell the manager if you find one.

    ## The home’s computers

    - They are for work. A little of your own is fine if it takes no time from young people.
    - Never look for, save or send: sexual pictures, anything sexual with children, hate, or how to do harm. It can cost your work, and it can be a crime.
    - Lock the screen. Your password is yours alone.
    - If you see something that should not be there, tell the manager at once.

    ## If in doubt

    Ask before you do it. A question never hurts anybody.

policy-signs-first =
    ## One sign is not proof

    Each of these can be a part of growing up. Look for several together, and for what has changed. Then talk, write down what you saw, and tell the manager.

    ## What may show that something is wrong online

    - Much more or much less time online than before.
    - The screen is turned away, the phone is hidden, or not touched any more.
    - Upset, angry or silent after a message.
    - Many new contacts in a short time. A boyfriend or girlfriend who is older.
    - A second phone or SIM card. Money, clothes or game credit that nobody can explain.
    - Away without word, or knows towns where they know nobody.
    - Sexual words that do not fit their age. Hurts that nobody can explain.
    - Tired in the day, awake at night.
    - New words of hate, or signs of a group.
    - Says bad things of themselves, or hurts themselves.

    ## What you do

    - Say what you saw, without blame: “You seem tired this week. Is something on your mind?”
    - Do not search a phone on your own.
    - Somebody is in danger now: ring 999.
    - If something happened, write it down in Accord. Just the facts.

policy-colleague-first =
    ## You always tell

    Some adults hurt children, break the law, or do what a safe adult would not do. If you think so of an adult who works with children: tell. It is the same for a manager, a teacher or a driver. You do not have to be sure.

    ## Whom

    - Tell the manager at once. If it is about the manager, tell whoever stands above them, or the officer named below.
    - { $nation ->
        [wales] The council’s designated officer for adults who work with children
       *[other] The council’s designated officer for adults who work with children (LADO)
    } has to know within one working day, and at once if somebody is in danger. You may ring them yourself.
    - If somebody is in danger, or a crime is going on, ring 999 first.

    ## What you do not do

    - Do not ask or warn the person it is about.
    - Do not look into it yourself, and do not wait until you have proof.
    - Do not look at, copy or send pictures. Keep what there is as it is.
    - Do not talk about it with others.

    ## What happens then

    The manager and the officer decide together. Who looks into it? Are the police asked? Does somebody stay off work? That says nothing yet of who is right. All get support.

    ## You are safe when you tell

    Nobody may make you pay for telling what you thought was true. If nobody listens, tell the next person above. Or tell the inspectors.

policy-notice_young_people-first =
    ## What we write down

    We write down your agreement. It says what you like, what can go wrong, and what we agreed. What you said stands there in your words.

    We also write down who agreed, what happened, and what we did.

    ## Why we write it

    The law says that homes must write down how they look after you. It also helps all the adults here to keep to the same rules. You signing is your say. It is not what lets us keep it.

    ## Who can read it

    - The adults who work here. At night they see less.
    - Your social worker, for the part they decide on.
    - People who check that homes are good.
    - Nobody else who lives here.

    Each time a page of yours is sent or signed, Accord writes down who did it.

    ## What you can do

    - Read it, at any time. Ask any adult here.
    - Say what is wrong in it. Your words are added.
    - Get a copy to keep.
    - Ask somebody to help you, like your advocate.

    ## How long we keep it

    { $nation ->
        [wales] For many years. So you can read your own story when you are grown up. Ask us how long.
       *[other] Until your 75th birthday. So you can read your own story when you are grown up.
    }

    ## If you are not happy

    Tell us, your social worker or your advocate. You can also ring Childline on 0800 1111.

    There is an office that looks at how people use what they know of you.

    It is the Information Commissioner.

policy-notice_adults-first =
    ## What is kept about you

    - Staff: your name, work e-mail, role and last day, which policies you have read and when, and your training.
    - People at the council: name, work e-mail, role and phone, as the home wrote them down.
    - What you did in Accord, with its time: what you wrote, sent, decided and signed. Your name stands on the agreement.
    - When a link was opened and a code typed, and on which kind of browser you are signed in.
    - For a short while, the network that a wrong password or code came from.

    ## Why, and by what right

    The home has to keep records of how it looks after children, and has to show who decided what. That is a duty in law, not a question of your consent. What is kept of your work is kept for that alone.

    ## Who reads it

    - Those who work in this home, as far as their role lets them.
    - The child it is about, and those who act for them.
    - The council that placed the child, and inspectors.
    - Nobody sells it, and Accord sends it to no other service but your own mail.

    ## How long

    What stands in a child’s record is kept as long as that record.
    { $nation ->
        [wales] The home can tell you how long that is.
       *[other] In England that is until the child’s 75th birthday.
    }

    ## What you can ask for

    You may ask to see what is kept about you, and to have a mistake put right. What was signed is never changed, but a correction is added to it. Ask the manager. You may also complain to the Information Commissioner’s Office.
