# The questions: titles of sheets and pages, labels, hints, short names and choices.
# Every message may use { $name } (the young person) and { $home }.

# Words that several questions share.
-yes = Yes
-no = No
-not-known = Not known yet
-skill-0 = Not yet
-skill-1 = With a lot of help
-skill-2 = Mostly on their own
-skill-3 = On their own, and can show others


## The home

sheet-home = The home
row-home = the home’s page

page-home-about = About the home
lead-home-about = You fill this in once. Every plan uses it.
field-home-name = What is the home called?
hint-home-name = Use the name the young people use, for example Larch House.
short-home-name = Name of the home
field-home-nation = Is the home in England or in Wales?
hint-home-nation = The law, the inspectors and some words are different in each.
short-home-nation = Nation
option-home-nation-england = England
option-home-nation-wales = Wales
field-home-urn = What is the home’s registration number?
hint-home-urn = It is on the certificate of registration from { regulator }.
short-home-urn = Registration number
field-home-languages = Which languages do staff here speak with young people?
hint-home-languages = For example English, Welsh and Urdu.
short-home-languages = Languages of the staff

page-home-people = Who runs the home, and who do you ring?
lead-home-people = These names and numbers are printed on the papers, so check that they work.
field-home-manager = Who is the registered manager?
hint-home-manager = First name and last name.
short-home-manager = Registered manager
field-home-deputy = Who stands in for the manager?
hint-home-deputy = The deputy, if there is one.
short-home-deputy = Deputy
field-home-responsible_individual = Who is the responsible individual?
hint-home-responsible_individual = The person who answers for the home in the firm or charity that runs it.
short-home-responsible_individual = Responsible individual
field-home-writer_may_authorise = May a manager authorise a plan they wrote in? If so, why?
hint-home-writer_may_authorise = Leave this empty: then another manager authorises. If there is nobody else, say why. It is printed on each paper where it is used.
short-home-writer_may_authorise = A writer may authorise, because
field-home-night_number = Which number do staff and young people ring at night?
hint-home-night_number = For example 01632 960 101.
short-home-night_number = Night number
field-home-on_call = Who is on call, and how are they reached?
hint-home-on_call = The manager on call for this home. For example 01632 960 102.
short-home-on_call = On call
field-home-emergency_duty_team = Which number is the council’s emergency duty team?
hint-home-emergency_duty_team = Social workers who answer at night and at weekends.
short-home-emergency_duty_team = Emergency duty team
field-home-designated_officer = Who do you tell about a worry about a member of staff?
hint-home-designated_officer =
    { $nation ->
        [wales] The designated officer for safeguarding at the council.
       *[england] The local authority designated officer (LADO).
    }
short-home-designated_officer = Designated officer
field-home-missing_contact = Who do you ring at the police when someone is missing?
hint-home-missing_contact = A name, a number, or both.
short-home-missing_contact = Police, for someone missing

page-home-internet = What do the home’s filters block?
lead-home-internet = No filter blocks everything. Say what yours does not reach.
field-home-filtering = What do the filters on the wifi block?
hint-home-filtering = For example: adult sites and gambling, on the home’s wifi.
short-home-filtering = What the filters block
field-home-filtering_gaps = What do the filters miss?
hint-home-filtering_gaps = For example: mobile data, or the web on the TV in the lounge.
short-home-filtering_gaps = What the filters miss
field-home-wifi_hours = Is the wifi ever switched off?
hint-home-wifi_hours = Say when, and for whom. Leave it empty if it is always on.
short-home-wifi_hours = Wifi hours
field-home-guest_wifi = Is there a second wifi, for guests or staff?
hint-home-guest_wifi = Say who knows how to get on to it, and what it does not block.
short-home-guest_wifi = Wifi for guests
field-home-shared_screens = Are there screens that young people share?
hint-home-shared_screens = TVs, consoles, computers, tablets. Add each of them to the list of shared devices.
short-home-shared_screens = Shared screens
option-home-shared_screens-some = Yes, they are on the list
option-home-shared_screens-none = No, there are none
field-home-security = How are the home’s computers kept safe?
hint-home-security = For example: updates, a virus check, and who looks after the main account. Young people’s own laptops too.
short-home-security = Safe computers

page-home-phones = Phones in the home
lead-home-phones = Each young person must always be able to make a call in private.
field-home-private_phone = Which phone can young people always use in private?
hint-home-private_phone = Say where it is. They need not ask first. For example: the handset in the small lounge.
short-home-private_phone = Private phone
field-home-post_and_email = Where can young people write and read e-mail and post in private?
hint-home-post_and_email = For example: on the study PC. Letters are handed over and not opened.
short-home-post_and_email = E-mail and post
field-home-hand_in_place = Where do phones go when they are handed in?
hint-home-hand_in_place = For example: the office safe.
short-home-hand_in_place = Where phones are kept
field-home-hand_in_lock = How is that place locked, and who has the key?
hint-home-hand_in_lock = For example: a safe. The shift leader has the code. Do not write the code here.
short-home-hand_in_lock = How it is locked
field-home-staff_devices = What are the rules for staff phones?
hint-home-staff_devices = For example: staff keep their own phones in the office.
short-home-staff_devices = Staff phones

page-home-consequences = What may happen when a rule is not kept?
lead-home-consequences = The plan’s steps may only use what your behaviour policy allows.
field-home-consequences = Which steps does your behaviour policy allow?
hint-home-consequences = Never food or sleep. Never visits or calls, clothes or medicine. Never a whole group for what one person did.
short-home-consequences = Steps the policy allows

page-home-defaults = How soon do you look again, and when do you remind?
lead-home-defaults = Every new plan works with these numbers.
field-home-first_look_days = How many days until the first look at a new plan?
hint-home-first_look_days = For example 14.
short-home-first_look_days = First look, in days
field-home-second_look_days = How many days until the second look?
hint-home-second_look_days = Count from the start of the plan. For example 28.
short-home-second_look_days = Second look, in days
field-home-review_months = How many months between looks after that?
hint-home-review_months = For example 3.
short-home-review_months = Later looks, in months
field-home-restriction_days = How many days until a restriction is looked at again?
hint-home-restriction_days = For example 28. It is never more.
short-home-restriction_days = Restriction looked at, in days
field-home-emergency_days = And an emergency restriction?
hint-home-emergency_days = For example 7. It is never more.
short-home-emergency_days = Emergency looked at, in days
field-home-first_reminder_days = After how many working days do you remind the social worker?
hint-home-first_reminder_days = For example 2.
short-home-first_reminder_days = First reminder, in working days
field-home-second_reminder_days = After how many working days do you ask the team manager?
hint-home-second_reminder_days = For example 5.
short-home-second_reminder_days = Team manager asked, in working days
field-home-third_reminder_days = After how many working days does the manager ask again?
hint-home-third_reminder_days = The manager writes down that the home has pressed, and tells the reviewing officer. For example 10.
short-home-third_reminder_days = Manager presses, in working days
field-home-advocacy = Who offers advocates to young people here?
hint-home-advocacy = The name of the service, and its number.
short-home-advocacy = Advocacy service
page-home-visitors = Who visits from outside?
lead-home-visitors = Young people may talk to them alone. No rule may stop that.
field-home-independent_visitor = Who are the independent visitors?
hint-home-independent_visitor = They visit one young person, as a friend. Leave it empty if nobody has one.
short-home-independent_visitor = Independent visitors
field-home-outside_visitor =
    { $nation ->
        [wales] Who visits for the responsible individual, and how often?
       *[england] Who is the regulation 44 visitor, and how often do they come?
    }
hint-home-outside_visitor = Name, and how to reach them.
short-home-outside_visitor =
    { $nation ->
        [wales] Visits of the responsible individual
       *[england] Regulation 44 visitor
    }


## Shared devices

sheet-shared_device = Shared devices
row-shared_device = a shared device
add-shared_device = Add a shared device
none-shared_device = A filter on a phone does not help when the TV is open. Start with the screen that is used most.

page-shared_device-device = Which device do young people share?
lead-shared_device-device = Think of TVs, consoles, computers and tablets.
field-shared_device-name = What is it?
hint-shared_device-name = For example: living-room TV.
short-shared_device-name = Device
field-shared_device-place = Where is it?
hint-shared_device-place = For example: in the lounge.
short-shared_device-place = Place
field-shared_device-filters = What does it block, and what does it not block?
hint-shared_device-filters = For example: games up to 12 only. The browser has no filter.
short-shared_device-filters = Filters
field-shared_device-who = Who can use it?
hint-shared_device-who = For example: everyone, until 21:00.
short-shared_device-who = Who uses it


## The directory of placing authorities

sheet-authority = Placing authorities
row-authority = a council
add-authority = Add a council
none-authority = There is no council here yet. Add the ones that place young people with you.
page-authority-authority = Which council is it, and what do its e-mail addresses end in?
lead-authority-authority = Links and codes only ever go to addresses that end like this.
field-authority-name = What is the council called?
hint-authority-name = The law calls it the placing authority. For example Fenmarsh Council.
short-authority-name = Name
field-authority-domains = What stands after the @ in its e-mail addresses?
hint-authority-domains = Each on its own line, for example fenmarsh.gov.uk. Copy it from the council’s own website, not from an e-mail.
short-authority-domains = Addresses end in

sheet-contact = People at placing authorities
row-contact = a person
add-contact = Add a person
none-contact = There is no one here yet. Add the people you work with at a council: social workers, team managers, duty desks. Add reviewing officers, too.
page-contact-contact = Who is it, and where do their letters go?
lead-contact-contact = Plans name people from this list. Whoever writes an address here cannot authorise a plan that goes to it.
field-contact-name = What is their name?
hint-contact-name = First name and last name, or the name of the desk.
short-contact-name = Name
field-contact-role = What are they there?
hint-contact-role = A reviewing officer can be named in a plan, but is not asked to decide.
short-contact-role = Role
option-contact-role-social_worker = { contact-role-social_worker }
option-contact-role-deputy = { contact-role-deputy }
option-contact-role-team_manager = { contact-role-team_manager }
option-contact-role-duty_desk = { contact-role-duty_desk }
option-contact-role-reviewing_officer = { contact-role-reviewing_officer }
field-contact-authority = At which council?
hint-contact-authority = If it is missing, add the council first.
short-contact-authority = Council
field-contact-email = What is their work e-mail address?
hint-contact-email = Check it with the council, letter by letter. Ring a number from the council’s own website.
short-contact-email = E-mail
page-contact-more = How else can they be reached, and are they still there?
lead-contact-more = Somebody who has left can no longer be chosen.
field-contact-phone = What is their phone number?
hint-contact-phone = For example 01632 960 144.
short-contact-phone = Phone
field-contact-standing = Are they still there?
hint-contact-standing = Plans that name them keep their name. The next version needs somebody else.
short-contact-standing = Still there
option-contact-standing-there = Yes
option-contact-standing-left = No, they have left

contact-role-social_worker = Social worker
contact-role-deputy = Deputy for the social worker
contact-role-team_manager = Team manager
contact-role-duty_desk = Duty desk
contact-role-reviewing_officer = Independent reviewing officer

## The young person

sheet-young_person = About { $name }
row-young_person = the page about { $name }

page-young_person-name = Who is the plan for?
lead-young_person-name = Ask how they want to be called. That name is used everywhere.
field-young_person-preferred_name = What do they like to be called?
hint-young_person-preferred_name = For example Jay.
short-young_person-preferred_name = Name
field-young_person-pronouns = Which pronouns do they use?
hint-young_person-pronouns = For example he/him, she/her or they/them.
short-young_person-pronouns = Pronouns
field-young_person-legal_name = What is their full name in law?
hint-young_person-legal_name = This is left out of the paper for the wall.
short-young_person-legal_name = Legal name
field-young_person-born = When were they born?
hint-young_person-born = For example 3 5 2012.
short-young_person-born = Date of birth

page-young_person-language = How does { $name } like to read and talk?
lead-young_person-language = The plan only counts if { $name } can follow it.
field-young_person-first_language = Which language does { $name } know best?
hint-young_person-first_language = For example English, Welsh or Tigrinya.
short-young_person-first_language = First language
field-young_person-other_languages = Which other languages does { $name } use?
hint-young_person-other_languages = Put the strongest one first.
short-young_person-other_languages = Other languages
field-young_person-interpreter = Who interprets for { $name }?
hint-young_person-interpreter = Someone who is trained for it. Never a child, and never someone from the family.
short-young_person-interpreter = Interpreter
field-young_person-reading = What helps { $name } to read and understand?
hint-young_person-reading = Choose all that help.
short-young_person-reading = Reading and understanding
option-young_person-reading-plain = Plain words
option-young_person-reading-easy_read = Easy read, with pictures
option-young_person-reading-symbols = Symbols
option-young_person-reading-bsl = British Sign Language
option-young_person-reading-audio = Read out loud
option-young_person-reading-large_print = Large print
option-young_person-reading-overlay = Coloured paper or overlay
field-young_person-aids = Does { $name } use any aids?
hint-young_person-aids = For example a talking tablet or hearing aids. No rule may take these away.
short-young_person-aids = Aids
field-young_person-culture = What should we know about { $name }’s culture and faith?
hint-young_person-culture = For example prayer times, holy days, music or food.
short-young_person-culture = Culture and faith

page-young_person-school = What does { $name }’s school week look like?
lead-young_person-school = The rules for the school day start from here.
field-young_person-school = Which school or college does { $name } go to?
hint-young_person-school = Name and year, for example Fenmarsh Academy, Year 10.
short-young_person-school = School
field-young_person-education = How much is { $name } in school?
hint-young_person-education = College and training count too.
short-young_person-education = Time in school
option-young_person-education-full_time = Full time
option-young_person-education-part_time = Part time
option-young_person-education-not_in_school = Not in school at the moment
option-young_person-education-not_known = { -not-known }
field-young_person-school_hours = When is { $name } in school?
hint-young_person-school_hours = Choose the days, then a start and an end. For example Monday to Friday, 08:40 to 15:10, in term only.
short-young_person-school_hours = School hours
field-young_person-timetable = What else should we know about the school week?
hint-young_person-timetable = For example a club on Tuesdays, or lessons at home.
short-young_person-timetable = School week
field-young_person-support_plan =
    { $nation ->
        [wales] Does { $name } have an individual development plan (IDP)?
       *[england] Does { $name } have an education, health and care plan (EHCP)?
    }
hint-young_person-support_plan = It says which help school must give.
short-young_person-support_plan =
    { $nation ->
        [wales] Individual development plan
       *[england] Education, health and care plan
    }
option-young_person-support_plan-yes = { -yes }
option-young_person-support_plan-no = { -no }
option-young_person-support_plan-asked_for = Asked for
option-young_person-support_plan-not_known = { -not-known }

page-young_person-people = Who can { $name } turn to?
lead-young_person-people = Ask { $name }. These names are printed on every copy.
field-young_person-key_worker = Who is { $name }’s key worker?
hint-young_person-key_worker = This is who signs as key worker.
short-young_person-key_worker = Key worker
field-young_person-trusted_adults = Which adults does { $name } trust?
hint-young_person-trusted_adults = { $name } chooses. For example Abby, Gran and Mr Hale from football.
short-young_person-trusted_adults = Trusted adults
field-young_person-would_tell = Who would { $name } tell first?
hint-young_person-would_tell = It can be anyone: an adult, a sister, a friend.
short-young_person-would_tell = Would tell first
field-young_person-advocate = Who is { $name }’s advocate?
hint-young_person-advocate = An advocate is on { $name }’s side and helps them be heard. Leave it empty if there is none.
short-young_person-advocate = Advocate
field-young_person-advocate_offered = When was { $name } offered an advocate?
hint-young_person-advocate_offered = For example 4 11 2026.
short-young_person-advocate_offered = Advocate offered on
field-young_person-advocate_answer = What did { $name } say to that?
hint-young_person-advocate_answer = { $name } may say no, and change their mind later.
short-young_person-advocate_answer = Answer to the offer
option-young_person-advocate_answer-accepted = Yes
option-young_person-advocate_answer-declined = No
option-young_person-advocate_answer-not_yet = Not sure yet

page-young_person-law = What does the law say about { $name }’s care?
lead-young_person-law = This decides who is asked to agree. If you are not sure, ask the social worker.
field-young_person-legal_status = What is { $name }’s legal status?
hint-young_person-legal_status = It is in the papers that came from the council.
short-young_person-legal_status = Legal status
option-young_person-legal_status-care_order = Care order (section 31)
option-young_person-legal_status-interim_care_order = Interim care order (section 38)
option-young_person-legal_status-section_20 = By agreement (section 20)
option-young_person-legal_status-section_76 = By agreement (section 76)
option-young_person-legal_status-remand = On remand from a court
option-young_person-legal_status-secure_order = Secure accommodation order
option-young_person-legal_status-emergency_protection = Emergency protection order
option-young_person-legal_status-unaccompanied = Here without parents, asking for asylum
option-young_person-legal_status-other = Something else, or not clear yet
field-young_person-status_since = Since when?
hint-young_person-status_since = For example 11 2 2025.
short-young_person-status_since = Legal status since
field-young_person-status_ends = When does it end?
hint-young_person-status_ends = Leave it empty if no date is set.
short-young_person-status_ends = Legal status ends
field-young_person-parental_responsibility = Who has parental responsibility?
hint-young_person-parental_responsibility = Name each person, and the council if it has it. For example: Fenmarsh Council and { $name }’s mother.
short-young_person-parental_responsibility = Parental responsibility
field-young_person-orders = What was written here about courts and the police
hint-young_person-orders = Each order now has a page of its own, under “Courts and police”. Add it there, then empty this.
short-young_person-orders = Orders, as written before
field-young_person-orders_end = When the first of these ends
hint-young_person-orders_end = Each order has its own end now.
short-young_person-orders_end = Orders end

page-young_person-authority = Who is { $name }’s social worker?
lead-young_person-authority = The social worker gets the plan by e-mail and decides on each rule.
field-young_person-social_worker = Who is { $name }’s social worker?
hint-young_person-social_worker = The link and the code go to this address. Is somebody missing, or an address wrong? Ask your manager, who keeps the directory.
short-young_person-social_worker = Social worker
field-young_person-deputy_social_worker = Who stands in when the social worker is away?
hint-young_person-deputy_social_worker = A deputy, the team manager or the duty desk.
short-young_person-deputy_social_worker = Stands in for the social worker
short-young_person-social_worker_email = Social worker’s e-mail
short-young_person-social_worker_phone = Social worker’s phone
short-young_person-placing_authority = Placing authority
short-young_person-placing_authority_domains = Mail domains of the placing authority
field-young_person-team_manager = Who is the social worker’s team manager?
hint-young_person-team_manager = You ask them when the social worker does not answer.
short-young_person-team_manager = Team manager
short-young_person-team_manager_email = Team manager’s e-mail
field-young_person-reviewing_officer = Who is the independent reviewing officer?
hint-young_person-reviewing_officer = The IRO leads { $name }’s looked-after reviews.
short-young_person-reviewing_officer = Reviewing officer
field-young_person-host_authority = In which council’s area is the home?
hint-young_person-host_authority = Leave it empty if it is the council that placed { $name } here.
short-young_person-host_authority = Council of this area

page-young_person-dates = When did { $name } come to live here?
lead-young_person-dates = These dates help us look again at the right time.
field-young_person-arrived = When did { $name } move in?
hint-young_person-arrived = For example 2 11 2026.
short-young_person-arrived = Moved in
field-young_person-moves = How many times has { $name } moved home while in care?
hint-young_person-moves = Count this move too. Each move can mean new rules and lost friends.
short-young_person-moves = Moves
field-young_person-next_review = When is the next looked-after review?
hint-young_person-next_review = For example 27 1 2027.
short-young_person-next_review = Next looked-after review
field-young_person-placement_ends = When does the stay here end?
hint-young_person-placement_ends = Leave it empty if no date is set.
short-young_person-placement_ends = Stay ends


## Courts and the police

sheet-order = Courts and police
row-order = an order
add-order = Add an order, bail or licence
none-order = Some young people have court orders, bail or licence terms about the internet or about people. Each goes on a page of its own.

page-order-order = What has a court or the police said?
lead-order-order = You write it once. It shows on the board, in the week and on the papers from today.
field-order-kind = What is it?
hint-order-kind = It is on the first page of the paper.
short-order-kind = Kind
option-order-kind-court_order = Court order
option-order-kind-injunction = Injunction
option-order-kind-bail = Bail
option-order-kind-licence = Licence, after custody
option-order-kind-police = Police condition
field-order-sentence = Say it to { $name } in one plain sentence
hint-order-sentence = For example: “K.P. may not be in touch with me, in any way.”
short-order-sentence = In plain words
field-order-words = Which words of it matter?
hint-order-words = Copy them as they are written.
short-order-words = Its words
field-order-court = Which court or police force said it?
hint-order-court = For example Fenmarsh Family Court.
short-order-court = Court
field-order-number = What is the case number?
hint-order-number = This is left out of the paper for the wall.
short-order-number = Case number
field-order-people = Who must not be in touch?
hint-order-people = One name on each line. Leave it empty if it names nobody.
short-order-people = Must not be in touch
field-order-times = At which times does it count?
hint-order-times = Leave it empty if it always counts.
short-order-times = Times
field-order-meaning = What happens in these times?
hint-order-meaning = This draws the picture of the week.
short-order-meaning = In these times
option-order-meaning-off = Off
option-order-meaning-learning = Online for learning, with support
option-order-meaning-other = Something else, as the order says
field-order-made_on = When was it made?
hint-order-made_on = For example 11 2 2025.
short-order-made_on = Made on
field-order-ends_on = What is the last day it counts?
hint-order-ends_on = Leave it empty if it has no date.
short-order-ends_on = Ends on
field-order-ends_when = If it has no date: when does it end?
hint-order-ends_when = For example: when the case is over.
short-order-ends_when = Ends when
field-order-varied_by = Who can change it?
hint-order-varied_by = For example the court, if { $name }’s solicitor asks.
short-order-varied_by = Who can change it


## Who decides what

sheet-delegation = Who decides
row-delegation = the page about who decides

page-delegation-delegation = Who may decide for { $name }?
lead-delegation-delegation = When this is clear, { $name } need not wait. The law calls it delegated authority.
field-delegation-phone = Who decides on a phone?
hint-delegation-phone = Having one, and which one.
short-delegation-phone = Phone
option-delegation-phone-home = The home
option-delegation-phone-authority = The council
option-delegation-phone-parent = A parent
option-delegation-phone-together = Home and council together
option-delegation-phone-not_known = { -not-known }
field-delegation-accounts = Who decides on new accounts and apps?
hint-delegation-accounts = Where the app allows the age.
short-delegation-accounts = Accounts and apps
option-delegation-accounts-home = The home
option-delegation-accounts-authority = The council
option-delegation-accounts-parent = A parent
option-delegation-accounts-together = Home and council together
option-delegation-accounts-not_known = { -not-known }
field-delegation-games = Who decides on games?
hint-delegation-games = Within the age on the box.
short-delegation-games = Games
option-delegation-games-home = The home
option-delegation-games-authority = The council
option-delegation-games-parent = A parent
option-delegation-games-together = Home and council together
option-delegation-games-not_known = { -not-known }
field-delegation-spending = Who decides on spending online?
hint-delegation-spending = From { $name }’s own money too.
short-delegation-spending = Spending
option-delegation-spending-home = The home
option-delegation-spending-authority = The council
option-delegation-spending-parent = A parent
option-delegation-spending-together = Home and council together
option-delegation-spending-not_known = { -not-known }
field-delegation-nights = Who decides on phones at night?
hint-delegation-nights = At the home, and with friends.
short-delegation-nights = Nights
option-delegation-nights-home = The home
option-delegation-nights-authority = The council
option-delegation-nights-parent = A parent
option-delegation-nights-together = Home and council together
option-delegation-nights-not_known = { -not-known }
field-delegation-sites = Who decides on websites?
hint-delegation-sites = What the filter lets through.
short-delegation-sites = Websites
option-delegation-sites-home = The home
option-delegation-sites-authority = The council
option-delegation-sites-parent = A parent
option-delegation-sites-together = Home and council together
option-delegation-sites-not_known = { -not-known }
field-delegation-pictures = Who decides on pictures of { $name } online?
hint-delegation-pictures = Pictures that others take, and put online.
short-delegation-pictures = Pictures online
option-delegation-pictures-home = The home
option-delegation-pictures-authority = The council
option-delegation-pictures-parent = A parent
option-delegation-pictures-together = Home and council together
option-delegation-pictures-not_known = { -not-known }
field-delegation-agreed_by = Who agreed to this?
hint-delegation-agreed_by = If { $name } is here by agreement, a parent must agree too.
short-delegation-agreed_by = Agreed by
field-delegation-agreed_on = When?
hint-delegation-agreed_on = For example 4 11 2026.
short-delegation-agreed_on = Agreed on
field-delegation-note = Is there anything else to say?
hint-delegation-note = For example: the home may decide for one night with a friend.
short-delegation-note = Note


## Photographs and video

sheet-picture = Photographs and video
row-picture = a consent
add-picture = Add a consent
none-picture = Pictures of birthdays and trips belong to a childhood. Write down who agreed to them, and what for.

page-picture-picture = May pictures of { $name } be taken?
lead-picture-picture = Say it for one purpose at a time. A yes can be taken back on any day.
field-picture-purpose = What are they for?
hint-picture-purpose = Staff use the home’s camera, never their own.
short-picture-purpose = Purpose
option-picture-purpose-record = { $name }’s record
option-picture-purpose-memories = { $name }’s own album
option-picture-purpose-walls = The walls of the home
option-picture-purpose-newsletter = A newsletter or website
option-picture-purpose-school = School
option-picture-purpose-club = A club or a team
option-picture-purpose-other = Something else
field-picture-answer = What was said?
hint-picture-answer = Of whoever may say it: a parent, the council, or { $name } where they understand it.
short-picture-answer = Answer
option-picture-answer-yes = { -yes }
option-picture-answer-no = { -no }
option-picture-answer-not_known = { -not-known }
field-picture-given_by = Who said it?
hint-picture-given_by = Name, and who they are to { $name }.
short-picture-given_by = Said by
field-picture-given_on = When?
hint-picture-given_on = For example 4 11 2026.
short-picture-given_on = Said on
field-picture-view = What does { $name } say?
hint-picture-view = Ask each time, whatever the paper says.
short-picture-view = { $name }’s view
field-picture-conditions = Under which conditions?
hint-picture-conditions = For example: no school badge, no names.
short-picture-conditions = Conditions
field-picture-allowed_by = Which manager agreed?
hint-picture-allowed_by = The line manager of whoever takes the picture.
short-picture-allowed_by = Manager who agreed
field-picture-kept = Where are the pictures kept, and how long?
hint-picture-kept = On the home’s drive. Wipe the camera after that.
short-picture-kept = Kept
field-picture-danger = Could a picture on show be a danger to { $name }?
hint-picture-danger = For example if somebody must not find out where { $name } lives.
short-picture-danger = Danger if shown
option-picture-danger-yes = { -yes }
option-picture-danger-no = { -no }
option-picture-danger-not_known = { -not-known }
field-picture-withdrawn_on = When was it taken back?
hint-picture-withdrawn_on = Leave it empty while it counts.
short-picture-withdrawn_on = Taken back on
field-picture-withdrawn_by = Who took it back?
hint-picture-withdrawn_by = In writing, if it was a parent.
short-picture-withdrawn_by = Taken back by


## Talks

sheet-talk = Talks
row-talk = a talk
add-talk = Add a talk
none-talk = A plan that { $name } helped to make is a plan that works. Sit down together, then write down the first talk.

page-talk-talk = How did the talk with { $name } go?
lead-talk-talk = Short talks are fine. Write down an offer too, even if { $name } said no.
field-talk-held = Did you talk?
hint-talk-held = { $name } may say no. Offer again on another day, and offer an advocate.
short-talk-held = Talk or offer
option-talk-held-held = Yes, we talked
option-talk-held-declined = I offered, and { $name } said no
field-talk-on = On which day?
hint-talk-on = For example 4 11 2026.
short-talk-on = Date
field-talk-minutes = How many minutes did it last?
hint-talk-minutes = For example 35.
short-talk-minutes = Minutes
field-talk-present = Who was there?
hint-talk-present = For example { $name } and Abby.
short-talk-present = Who was there
field-talk-place = Where were you?
hint-talk-place = For example in the kitchen, or in the car.
short-talk-place = Place
field-talk-method = How did you talk?
hint-talk-method = Choose all that you used.
short-talk-method = How you talked
option-talk-method-talking = Just talking
option-talk-method-drawing = Drawing
option-talk-method-cards = Cards
option-talk-method-mapping = Making a map of life online
option-talk-method-symbols = Symbols
option-talk-method-interpreter = With an interpreter
field-talk-shown = What did you show { $name }?
hint-talk-shown = For example the list of risks, or an easy-read page.
short-talk-shown = What was shown
field-talk-said = What did { $name } say?
hint-talk-said = The words you want to remember, as { $name } said them.
short-talk-said = What { $name } said
field-talk-stopped = Did { $name } want to stop?
hint-talk-stopped = Say when, and what you did. It is OK to stop.
short-talk-stopped = Wanted to stop
field-talk-reason = Why did { $name } say no?
hint-talk-reason = Use their own words.
short-talk-reason = Why not
field-talk-interpreter = Who interpreted?
hint-talk-interpreter = Leave it empty if nobody did.
short-talk-interpreter = Interpreter
field-talk-advocate = Which advocate was there?
hint-talk-advocate = Leave it empty if there was none.
short-talk-advocate = Advocate
field-talk-copy_given = Did { $name } get a copy of these notes?
hint-talk-copy_given = The notes belong to { $name } too.
short-talk-copy_given = Copy given
option-talk-copy_given-yes = Yes
option-talk-copy_given-later = Later
option-talk-copy_given-not_wanted = { $name } did not want one


## In words of their own

sheet-own = In words of their own
row-own = the page in words of their own

page-own-own = What does { $name } say in words of their own?
lead-own-own = { $name } can fill this in alone: give them the tablet. You can also write down what they tell you.
field-own-feeling = How is being online for { $name }?
hint-own-feeling = { "" }
short-own-feeling = How it is online
option-own-feeling-good = Good
option-own-feeling-mixed = So-so
option-own-feeling-bad = Not good
field-own-devices = Which devices does { $name } have?
hint-own-devices = { "" }
short-own-devices = My devices
field-own-apps = Which apps and games does { $name } use most?
hint-own-apps = { "" }
short-own-apps = My apps and games
field-own-worry = Does something online worry { $name }?
hint-own-worry = { "" }
short-own-worry = Worried
option-own-worry-no = No
option-own-worry-a_bit = A bit
option-own-worry-a_lot = A lot
field-own-worries = What worries { $name } online?
hint-own-worries = Only what they want to say.
short-own-worries = What worries me
field-own-fairer = What would be fairer?
hint-own-fairer = { "" }
short-own-fairer = What would be fairer
field-own-wants = What else does { $name } want?
hint-own-wants = { "" }
short-own-wants = Something else I want
field-own-copy_colour = Which colour does { $name } want for their own copy?
hint-own-copy_colour = { "" }
short-own-copy_colour = Colour of my copy
option-own-copy_colour-lilac = Purple
option-own-copy_colour-green = Green
option-own-copy_colour-yellow = Yellow
option-own-copy_colour-orange = Orange
option-own-copy_colour-red = Red
field-own-copy_picture = Which picture does { $name } want on it?
hint-own-copy_picture = { "" }
short-own-copy_picture = Picture on my copy
option-own-copy_picture-cross = Cross
option-own-copy_picture-star = Star
option-own-copy_picture-heart = Heart
option-own-copy_picture-thumb_up = Thumb up
option-own-copy_picture-sun = Sun
option-own-copy_picture-moon = Moon
option-own-copy_picture-tree = Tree
option-own-copy_picture-fish = Fish
option-own-copy_picture-cat = Cat
option-own-copy_picture-ball = Ball
option-own-copy_picture-note = Music
option-own-copy_picture-boat = Boat
field-own-passport_parts = What does { $name } want on their passport page?
hint-own-passport_parts = It goes along to the next people. All of it is there if nothing is chosen.
short-own-passport_parts = On my passport page
option-own-passport_parts-likes = What I like
option-own-passport_parts-people = My people
option-own-passport_parts-uses = What I use
option-own-passport_parts-helps = What helps me
option-own-passport_parts-wrong = What should happen when something goes wrong
option-own-passport_parts-tell = Who I would tell
option-own-passport_parts-knows = What I can do
option-own-passport_parts-rules = Rules that work for me

## What is good

sheet-good = What’s good online
row-good = the page about what is good

page-good-likes = What does { $name } love online?
lead-good-likes = Good things come first. The rules must not break them.
field-good-likes = What does { $name } like doing online?
hint-good-likes = For example football videos, making edits, or a game with friends.
short-good-likes = Likes
field-good-good_at = What is { $name } good at online?
hint-good-good_at = For example editing, building, helping others, or learning for school.
short-good-good_at = Good at

page-good-people = Who does { $name } keep up with online?
lead-good-people = For many young people the phone is the way to the people they love.
field-good-keeps_in_touch = Who does { $name } keep in touch with online?
hint-good-keeps_in_touch = Think of brothers, sisters, gran and grandad first. For example: a video call with Mia on Wednesdays.
short-good-keeps_in_touch = Keeps in touch with
field-good-groups = Which groups does { $name } feel part of?
hint-good-groups = This is left out of the paper for the wall. Only write what { $name } wants to say.
short-good-groups = Groups

page-good-lose = What would { $name } miss?
lead-good-lose = Knowing this helps us make rules that are fair.
field-good-would_lose = What would { $name } lose without the internet?
hint-good-would_lose = Use { $name }’s own words. For example: “If I lost my phone I’d lose Mia.”
short-good-would_lose = What would be lost
field-good-calm = What online helps { $name } to feel calm or to sleep?
hint-good-calm = For example music on a speaker.
short-good-calm = Calm and sleep
field-good-goals = What does { $name } want next?
hint-good-goals = For example: “In 3 months I want to …”
short-good-goals = Goals
field-good-rights_told = Has { $name } been told about their rights online?
hint-good-rights_told = To be safe, to have a say, to privacy, and to be told why.
short-good-rights_told = Told about rights
option-good-rights_told-yes = { -yes }
option-good-rights_told-no = { -no }
option-good-rights_told-not_known = { -not-known }


## Devices

sheet-device = Devices
row-device = a device
add-device = Add a device
none-device = A rule about a phone works when we know the phone. Start with the one { $name } uses most.

page-device-device = Which device does { $name } use?
lead-device-device = Look at it together. Never write down a code or a password.
field-device-name = What is it?
hint-device-name = For example: Android phone, school laptop.
short-device-name = Device
field-device-make = Which make and model is it?
hint-device-make = For example Samsung A15.
short-device-make = Make
field-device-owner = Whose is it?
hint-device-owner = This decides who may change its settings.
short-device-owner = Owner
option-device-owner-young_person = { $name }’s own
option-device-owner-home = The home’s
option-device-owner-authority = The council’s
option-device-owner-school = The school’s
option-device-owner-borrowed = Borrowed from someone
field-device-contract = Who holds the contract or the SIM card?
hint-device-contract = For example the council, or pay as you go.
short-device-contract = Contract or SIM
field-device-data = How much mobile data does it have?
hint-device-data = Mobile data does not go through the home’s filters. For example 20 GB a month.
short-device-data = Mobile data
field-device-number = What is its phone number?
hint-device-number = This is left out of the paper for the wall.
short-device-number = Number
field-device-location = Is location on or off?
hint-device-location = Look in the settings together.
short-device-location = Location
option-device-location-on = On
option-device-location-off = Off
option-device-location-not_known = { -not-known }
field-device-lock = Does it have a screen lock?
hint-device-lock = A code, a finger or a face. Never write the code here.
short-device-lock = Screen lock
option-device-lock-yes = { -yes }
option-device-lock-no = { -no }
option-device-lock-not_known = { -not-known }
field-device-controls = Which controls are on?
hint-device-controls = For example screen time, or a family app. Say who set them.
short-device-controls = Controls
field-device-backup_account = Whose Apple or Google account is on it?
hint-device-backup_account = An old family group can still show where the phone is.
short-device-backup_account = Apple or Google account
field-device-sleeps = Where is it at night?
hint-device-sleeps = For example in { $name }’s room, or in the office safe.
short-device-sleeps = At night
field-device-aid = Does { $name } need it to talk, hear, see or understand?
hint-device-aid = If yes, no rule may take it away.
short-device-aid = Needed as an aid
option-device-aid-yes = { -yes }
option-device-aid-no = { -no }
field-device-second = Is there a second phone or SIM card?
hint-device-second = Ask { $name }. An old phone counts too.
short-device-second = Second phone or SIM
option-device-second-yes = { -yes }
option-device-second-no = { -no }
option-device-second-not_known = { -not-known }
field-device-insurance = Is it insured?
hint-device-insurance = For example: by the council, £50 to pay.
short-device-insurance = Insurance
field-device-condition = What shape was it in when { $name } moved in?
hint-device-condition = For example: the screen was cracked.
short-device-condition = On arrival
field-device-note = Is there anything else to know about it?
hint-device-note = For example: it was a present from Gran.
short-device-note = Note


## Accounts

sheet-account = Accounts and games
row-account = an account or a game
add-account = Add an account or a game
none-account = Knowing the apps helps us see what is fun and what needs care. Ask { $name } which app they open first.

page-account-account = Which app, account or game does { $name } use?
lead-account-account = Look at the settings together. { $name } holds the phone.
field-account-platform = Which app or game is it?
hint-account-platform = For example Instagram, Minecraft, or an AI chatbot.
short-account-platform = App or game
field-account-kind = What sort of thing is it?
hint-account-kind = Choose what { $name } uses it for most.
short-account-kind = Sort
option-account-kind-social = Social media
option-account-kind-messages = Messages and calls
option-account-kind-game = A game
option-account-kind-video = Videos
option-account-kind-ai = An AI tool
option-account-kind-streaming = Films, series or music
option-account-kind-email = E-mail
option-account-kind-shopping = Shopping, or a payment card
option-account-kind-vpn = A VPN, or another way round filters
option-account-kind-other = Something else
field-account-rating = Which age is on the game?
hint-account-rating = The PEGI number on the box or in the shop. New games may have a higher one.
short-account-rating = Age on the game
option-account-rating-3 = PEGI 3
option-account-rating-7 = PEGI 7
option-account-rating-12 = PEGI 12
option-account-rating-16 = PEGI 16
option-account-rating-18 = PEGI 18
option-account-rating-not_known = { -not-known }
field-account-chat = Is the chat on?
hint-account-chat = Text or voice, with people { $name } does not know.
short-account-chat = Chat
option-account-chat-yes = { -yes }
option-account-chat-no = { -no }
option-account-chat-not_known = { -not-known }
field-account-friends_list = Who is on the friends list?
hint-account-friends_list = A few words are enough. For example: Cai, and six from school.
short-account-friends_list = Friends list
field-account-username = What is { $name } called there?
hint-account-username = This is left out of the paper for the wall. Never write a password.
short-account-username = User name
field-account-seen_by = Who can see it?
hint-account-seen_by = Look in the privacy settings.
short-account-seen_by = Who can see it
option-account-seen_by-public = Everyone (public)
option-account-seen_by-private = Only people { $name } lets in (private)
option-account-seen_by-not_known = { -not-known }
field-account-followers = Who follows { $name } there?
hint-account-followers = For example: 61 friends from school, no adults.
short-account-followers = Followers
field-account-age_given = How old does the account say { $name } is?
hint-account-age_given = A wrong age switches off the safety settings for young people.
short-account-age_given = Age on the account
field-account-messages_from = Who can send { $name } messages?
hint-account-messages_from = For example friends only, or anyone.
short-account-messages_from = Messages from
field-account-location = Does it show where { $name } is?
hint-account-location = For example a map of friends.
short-account-location = Location
option-account-location-on = Yes, location is on
option-account-location-off = No, location is off
option-account-location-not_known = { -not-known }
field-account-two_step = Is there a second step when { $name } signs in?
hint-account-two_step = A code by text, or an app.
short-account-two_step = Second step
option-account-two_step-yes = { -yes }
option-account-two_step-no = { -no }
option-account-two_step-not_known = { -not-known }
field-account-live = Can { $name } go live, or talk with strangers?
hint-account-live = For example live video, voice chat or random chat.
short-account-live = Live and strangers
field-account-spending = How can money be spent there?
hint-account-spending = For example packs in a game, with gift cards.
short-account-spending = Spending
field-account-known_by = Which adults know about it?
hint-account-known_by = For example Abby and Gran.
short-account-known_by = Known by
field-account-looked_at = When did you last look at it together?
hint-account-looked_at = For example 9 11 2026.
short-account-looked_at = Looked at together
field-account-note = Is there anything else to know about it?
hint-account-note = For example 412 followers, most of them football fans.
short-account-note = Note
## Other screens and places

sheet-place = Other screens and places
row-place = another screen or place
add-place = Add a screen or a place
none-place = A rule that stops at the phone stops nothing. Think of the TV in the lounge, school, the library, friends and family time.

page-place-place = Do the rules reach there?
lead-place-place = Say it for each screen that is shared, and each place where { $name } is online.
field-place-name = Which screen or place is it?
hint-place-name = For example: living-room TV, or the library in town.
short-place-name = Screen or place
field-place-kind = What is it?
hint-place-kind = Choose the nearest.
short-place-kind = Sort
option-place-kind-shared = A screen that is shared here
option-place-kind-school = School or college
option-place-kind-library = A library
option-place-kind-friends = At friends’
option-place-kind-family = Family time
option-place-kind-hotspot = Someone’s hotspot or SIM card
option-place-kind-transport = On the way
option-place-kind-public_wifi = Wifi in public
option-place-kind-other = Somewhere else
field-place-reaches = Do { $name }’s rules count there?
hint-place-reaches = No is a good answer, if we know what happens there.
short-place-reaches = Rules reach there
option-place-reaches-yes = { -yes }
option-place-reaches-no = { -no }
option-place-reaches-not_applicable = { $name } does not use it
option-place-reaches-not_known = { -not-known }
field-place-agreed = What did you agree for it?
hint-place-agreed = For example: Gran and { $name } keep to 22:00 too.
short-place-agreed = Agreed
field-place-filters = What is blocked there?
hint-place-filters = For example: the school’s filter.
short-place-filters = Filters


## Friends

sheet-friend = Friends online
row-friend = a friend online
add-friend = Add a friend online
none-friend = Most friends online are real friends. Start with the ones { $name } likes best, then ask about anyone they are not sure of.

page-friend-friend = Who is { $name }’s friend online?
lead-friend-friend = Write as little as you need. All of this is left out of the paper for the wall.
field-friend-name = What is the friend called?
hint-friend-name = A first name or a user name is enough.
short-friend-name = Friend
field-friend-platform = Where do they talk?
hint-friend-platform = For example Discord.
short-friend-platform = Where they talk
field-friend-known_from = How does { $name } know them?
hint-friend-known_from = Choose the first place they met.
short-friend-known_from = Known from
option-friend-known_from-family = Family
option-friend-known_from-school = School
option-friend-known_from-game = A game
option-friend-known_from-online_only = Online only
option-friend-known_from-other = Somewhere else
field-friend-met = Have they met face to face?
hint-friend-met = Seeing each other on a video call is not the same.
short-friend-met = Met face to face
option-friend-met-yes = { -yes }
option-friend-met-no = { -no }
option-friend-met-not_known = { -not-known }
field-friend-age_said = How old does the friend say they are?
hint-friend-age_said = For example 15.
short-friend-age_said = Age they say
field-friend-aware = Does an adult know about them?
hint-friend-aware = Gran, a carer, a teacher: anyone { $name } has told.
short-friend-aware = An adult knows
option-friend-aware-yes = { -yes }
option-friend-aware-no = { -no }
option-friend-aware-not_known = { -not-known }
field-friend-safe = Does { $name } feel safe with them?
hint-friend-safe = Ask { $name }. “Not sure” is worth a lot.
short-friend-safe = Feels safe
option-friend-safe-yes = { -yes }
option-friend-safe-no = { -no }
option-friend-safe-not_sure = Not sure
option-friend-safe-not_known = { -not-known }
field-friend-standing = How do we see this friendship?
hint-friend-standing = “Check” means that we look at it together first.
short-friend-standing = How it stands
option-friend-standing-ok = OK
option-friend-standing-check = Check together first
option-friend-standing-not_allowed = Not allowed
field-friend-why = Why?
hint-friend-why = Say what happened, not what you fear.
short-friend-why = Why
field-friend-checked_by = Who checks it with { $name }?
hint-friend-checked_by = For example Abby.
short-friend-checked_by = Checked by
field-friend-added_on = When did you write this down?
hint-friend-added_on = For example 4 11 2026.
short-friend-added_on = Written down on
field-friend-reviewed_on = When did you last look at it together?
hint-friend-reviewed_on = Friends change. For example 9 11 2026.
short-friend-reviewed_on = Last looked at together


## People who must not be in touch

sheet-no_contact = People who must not be in touch
row-no_contact = someone who must not be in touch
add-no_contact = Add someone who must not be in touch
none-no_contact = If a court or the police have named someone, every shift must know. Ask the social worker, then add them or say there is nobody.

page-no_contact-no_contact = Who must not be in touch with { $name }?
lead-no_contact-no_contact = All of this is left out of the paper for the wall. Only name people when someone has decided it.
field-no_contact-name = Who is it?
hint-no_contact-name = Initials are enough if staff know who is meant.
short-no_contact-name = Person
field-no_contact-source = Who decided this?
hint-no_contact-source = Look at the paper itself.
short-no_contact-source = Decided by
option-no_contact-source-court_order = A court
option-no_contact-source-plan = { $name }’s care plan
option-no_contact-source-police = The police
option-no_contact-source-other = Someone else
field-no_contact-expires = On which day does it end?
hint-no_contact-expires = Leave it empty if there is no date.
short-no_contact-expires = Ends on
field-no_contact-expires_when = If there is no date, when does it end?
hint-no_contact-expires_when = For example when { $name } turns 18.
short-no_contact-expires_when = Ends when
field-no_contact-how_checked = How do you check that?
hint-no_contact-how_checked = For example: { $name } shows Abby new followers on Sundays.
short-no_contact-how_checked = How it is checked
field-no_contact-what_to_do = What do you do if this person gets in touch?
hint-no_contact-what_to_do = For example: tell any adult, keep the message, ring Ruth. { $name } is not in trouble.
short-no_contact-what_to_do = What to do


## What there is none of

sheet-nothing = What there is none of
row-nothing = the page about what there is none of

page-nothing-nothing = Is there anything { $name } has none of?
lead-nothing-nothing = An empty list can mean “none” or “not asked”. Say which.
field-nothing-none_of = What is there none of?
hint-nothing-none_of = Choose only what you have asked about.
short-nothing-none_of = None of these
option-nothing-none_of-device = No devices
option-nothing-none_of-account = No accounts or games
option-nothing-none_of-friend = No friends online
option-nothing-none_of-no_contact = Nobody who must not be in touch
option-nothing-none_of-order = No court orders, bail or licence terms


## Skills

sheet-skills = Skills
row-skills = the page about skills

page-skills-strands = What can { $name } do online?
lead-skills-strands = This is not a test. It shows what to learn next and what to be trusted with.
field-skills-self_image = Being yourself online
hint-skills-self_image = Knows that pictures and profiles do not show all of a person.
short-skills-self_image = Being yourself
field-skills-relationships = Making and keeping friends
hint-skills-relationships = Can tell when a friend is a good one, and when something feels off.
short-skills-relationships = Friends
field-skills-reputation = Thinking before posting
hint-skills-reputation = Knows that posts can stay for years and be seen by others.
short-skills-reputation = Posting
field-skills-bullying = Handling bullying
hint-skills-bullying = Knows what to do when someone is mean, and stays kind.
short-skills-bullying = Bullying
field-skills-information = Finding out what is true
hint-skills-information = Checks before believing. Knows about fakes and adverts.
short-skills-information = What is true
field-skills-health = Staying well
hint-skills-health = Can stop in time to sleep, eat and rest.
short-skills-health = Staying well
field-skills-privacy = Keeping private things private
hint-skills-privacy = Good passwords, location off, careful with names and places.
short-skills-privacy = Privacy
field-skills-ownership = Respecting what others made
hint-skills-ownership = Knows when music, pictures and videos belong to someone.
short-skills-ownership = What others made
option-skills-self_image-0 = { -skill-0 }
option-skills-self_image-1 = { -skill-1 }
option-skills-self_image-2 = { -skill-2 }
option-skills-self_image-3 = { -skill-3 }
option-skills-self_image-not_known = { -not-known }
option-skills-relationships-0 = { -skill-0 }
option-skills-relationships-1 = { -skill-1 }
option-skills-relationships-2 = { -skill-2 }
option-skills-relationships-3 = { -skill-3 }
option-skills-relationships-not_known = { -not-known }
option-skills-reputation-0 = { -skill-0 }
option-skills-reputation-1 = { -skill-1 }
option-skills-reputation-2 = { -skill-2 }
option-skills-reputation-3 = { -skill-3 }
option-skills-reputation-not_known = { -not-known }
option-skills-bullying-0 = { -skill-0 }
option-skills-bullying-1 = { -skill-1 }
option-skills-bullying-2 = { -skill-2 }
option-skills-bullying-3 = { -skill-3 }
option-skills-bullying-not_known = { -not-known }
option-skills-information-0 = { -skill-0 }
option-skills-information-1 = { -skill-1 }
option-skills-information-2 = { -skill-2 }
option-skills-information-3 = { -skill-3 }
option-skills-information-not_known = { -not-known }
option-skills-health-0 = { -skill-0 }
option-skills-health-1 = { -skill-1 }
option-skills-health-2 = { -skill-2 }
option-skills-health-3 = { -skill-3 }
option-skills-health-not_known = { -not-known }
option-skills-privacy-0 = { -skill-0 }
option-skills-privacy-1 = { -skill-1 }
option-skills-privacy-2 = { -skill-2 }
option-skills-privacy-3 = { -skill-3 }
option-skills-privacy-not_known = { -not-known }
option-skills-ownership-0 = { -skill-0 }
option-skills-ownership-1 = { -skill-1 }
option-skills-ownership-2 = { -skill-2 }
option-skills-ownership-3 = { -skill-3 }
option-skills-ownership-not_known = { -not-known }

page-skills-knows = What does { $name } know, and want to learn?
lead-skills-knows = Ask { $name } to show you. Showing is better than saying.
field-skills-knows = What does { $name } know how to do?
hint-skills-knows = Choose all that { $name } can do today.
short-skills-knows = Knows how to
option-skills-knows-block = Block someone
option-skills-knows-report = Report someone or something
option-skills-knows-screenshot = Keep a screenshot of messages as proof (never of a nude)
option-skills-knows-report_remove = Use Report Remove to get a nude taken down
option-skills-knows-ceop = Report to CEOP when an adult behaves wrongly online
option-skills-knows-privacy = Set an account to private
option-skills-knows-location = Switch location off
option-skills-knows-scams = Spot a scam
option-skills-knows-ai_fakes = Spot fakes made with AI
option-skills-knows-spending = Keep an eye on spending
field-skills-told_before = Has { $name } told someone before when something was wrong?
hint-skills-told_before = Say who they told and what helped. Telling takes courage.
short-skills-told_before = Has told before
field-skills-understanding = What does { $name } say this plan is for?
hint-skills-understanding = Ask, and write down { $name }’s own words.
short-skills-understanding = What the plan is for
field-skills-help_wanted = What does { $name } want help with?
hint-skills-help_wanted = For example how to stop Snap showing where I am.
short-skills-help_wanted = Help wanted
field-skills-learning_plan = What was written here about learning
hint-skills-learning_plan = Each thing to learn now has a page of its own, under “Learning”. Add it there, then empty this.
short-skills-learning_plan = Learning, as written before
field-skills-school_covers = What does school teach about life online?
hint-skills-school_covers = Ask the teacher. For example: privacy in Year 9, fake news in Year 10.
short-skills-school_covers = Taught at school
field-skills-staff_training = What have the staff here learned that fits { $name }’s risks?
hint-skills-staff_training = For example: Abby and Tom, gaming and spending, October 2026.
short-skills-staff_training = Staff training


## Learning

sheet-lesson = Learning
row-lesson = something to learn
add-lesson = Add something to learn
none-lesson = Rules keep { $name } safe today. Learning keeps { $name } safe for life. Start with what { $name } wants to know.

page-lesson-lesson = What will { $name } learn?
lead-lesson-lesson = Say who helps and by when. Then it happens.
field-lesson-what = What is it?
hint-lesson-what = For example: how to stop Snap showing where I am.
short-lesson-what = To learn
field-lesson-strand = What is it about?
hint-lesson-strand = Choose the nearest.
short-lesson-strand = About
option-lesson-strand-self_image = Who I am online
option-lesson-strand-relationships = Friends and love online
option-lesson-strand-reputation = What stays online
option-lesson-strand-bullying = Being kind, and bullying
option-lesson-strand-information = What is true
option-lesson-strand-health = Sleep and feeling well
option-lesson-strand-privacy = Privacy and safety
option-lesson-strand-ownership = What belongs to whom
option-lesson-strand-other = Something else
field-lesson-who = Who helps?
hint-lesson-who = For example Abby, or the youth club.
short-lesson-who = Who helps
field-lesson-by = By when?
hint-lesson-by = For example 10 12 2026.
short-lesson-by = By
field-lesson-done_on = When was it done?
hint-lesson-done_on = Leave it empty until then.
short-lesson-done_on = Done on
field-lesson-learned = What does { $name } say about it?
hint-lesson-learned = What stayed, and what would help more.
short-lesson-learned = { $name } says


## Risks

sheet-risk = Risks
row-risk = a risk
add-risk = Add a risk
none-risk = A rule is only fair when there is a real reason for it. Start with the risk you think of first.

page-risk-evidence = What is the risk for { $name }?
lead-risk-evidence = Write about { $name }, not about young people in general.
field-risk-family = What kind of risk is it?
hint-risk-family = These follow the 4 Cs of online safety, and add time and being in care.
short-risk-family = Kind of risk
option-risk-family-content = Seeing harmful things (content)
option-risk-family-contact = What other people do to { $name }
option-risk-family-conduct = What { $name } does (conduct)
option-risk-family-commerce = Money, adverts and scams (commerce)
option-risk-family-compulsion = Time, sleep and finding it hard to stop
option-risk-family-care = Being in care: safe address, family, earlier homes
field-risk-title = What is the risk, in a few words?
hint-risk-title = For example: sleep, or a grown-up who says they are a teen.
short-risk-title = Risk
field-risk-known = Do we know of something that has happened?
hint-risk-known = “Nothing known” is a good answer. It must be said.
short-risk-known = What we know
option-risk-known-known = Yes, something has happened
option-risk-known-none_known = No, nothing is known
option-risk-known-awaited = We have asked and are waiting
field-risk-evidence = What happened?
hint-risk-evidence = Say what, when and how often. For example: on the phone until 02:30 on five of the first seven nights.
short-risk-evidence = What happened
field-risk-source = How do we know?
hint-risk-source = For example the night log, or { $name } told us.
short-risk-source = Source
field-risk-seen_on = When did it last happen?
hint-risk-seen_on = For example 8 11 2026.
short-risk-seen_on = Last happened
field-risk-asked = Who did you ask, and when?
hint-risk-asked = For example: Ruth, by e-mail on 5 November.
short-risk-asked = Asked
field-risk-early_signs = What are the first signs for { $name }?
hint-risk-early_signs = What do you see before it goes wrong? For example: turns the screen away, goes quiet.
short-risk-early_signs = First signs
field-risk-triggers = What sets it off?
hint-risk-triggers = Times, people, feelings, anniversaries. For example: the week after family time.
short-risk-triggers = Sets it off

page-risk-weigh = How big is this risk, and what helps?
lead-risk-weigh = “Not known yet” is allowed. A guess is not.
field-risk-likelihood = How likely is it now?
hint-risk-likelihood = Think of { $name } today, with the help there is.
short-risk-likelihood = How likely
option-risk-likelihood-unlikely = Unlikely
option-risk-likelihood-possible = Possible
option-risk-likelihood-likely = Likely
option-risk-likelihood-certain = Certain, or happening now
option-risk-likelihood-unknown = { -not-known }
field-risk-seriousness = How bad would it be for { $name }?
hint-risk-seriousness = Think of what it would do to { $name }, not of how it looks.
short-risk-seriousness = How serious
option-risk-seriousness-minor = Minor
option-risk-seriousness-moderate = Moderate
option-risk-seriousness-serious = Serious
option-risk-seriousness-very_serious = Very serious
option-risk-seriousness-unknown = { -not-known }
field-risk-protects = What makes { $name } strong here?
hint-risk-protects = For example: tells Gran, has good friends, sleeps well.
short-risk-protects = What makes strong
field-risk-helps = What helps already?
hint-risk-helps = What { $name } and others do now. For example: blocks quickly, looks at it with Abby.
short-risk-helps = What helps
field-risk-control = What is the least we can do to keep { $name } safe?
hint-risk-control = Try the lightest step first. It becomes a rule, or a promise by the adults.
short-risk-control = Least we can do
field-risk-who = Who does it?
hint-risk-who = For example Abby, every Sunday.
short-risk-who = Who does it
field-risk-residual = What is left of the risk then?
hint-risk-residual = No plan takes all of it away. Say what stays.
short-risk-residual = What is left
field-risk-view = What does { $name } think about this risk?
hint-risk-view = Use { $name }’s own words, even when you see it in another way.
short-risk-view = { $name }’s view
field-risk-staff_view = What do the staff think?
hint-risk-staff_view = Say it too where you do not all agree.
short-risk-staff_view = Staff’s view
field-risk-social_worker_view = What does the social worker think?
hint-risk-social_worker_view = Leave it empty until they have said it.
short-risk-social_worker_view = Social worker’s view
field-risk-change_our_mind = What would change our mind?
hint-risk-change_our_mind = For example four calm weeks, or a good talk with the school.
short-risk-change_our_mind = What would change our mind
field-risk-reviewed_on = When did you last look at this risk?
hint-risk-reviewed_on = For example 9 11 2026.
short-risk-reviewed_on = Last reviewed on


## The whole picture

sheet-overall = The whole picture
row-overall = the page about the whole picture

page-overall-around = What else do you know?
lead-overall-around = Ask the social worker, not { $name }. { $name } does not see this page on the tablet.
field-overall-history = What has happened before?
hint-overall-history = Harm online, exploitation, going missing, harmful sexual behaviour, self-harm, Prevent. Say where you know it from. “Nothing known” is a good answer.
short-overall-history = Before
field-overall-past_abuse = Did the web, photos or phones play a part in past abuse?
hint-overall-past_abuse = Ask the social worker. Never ask { $name }. If they did, a camera can bring it back.
short-overall-past_abuse = Part in past abuse
option-overall-past_abuse-yes = Yes
option-overall-past_abuse-no = No
option-overall-past_abuse-asked = The social worker has been asked
option-overall-past_abuse-not_known = { -not-known }
field-overall-past_abuse_told = What must staff know of it?
hint-overall-past_abuse_told = Only what they need to take care. For example: ask before you take a photo.
short-overall-past_abuse_told = What staff must know
field-overall-past_abuse_asked = Who was asked, and when?
hint-overall-past_abuse_asked = For example: Ruth, by e-mail on 5 November.
short-overall-past_abuse_asked = Asked
field-overall-other_residents = What about the others who live here?
hint-overall-other_residents = Is { $name } a risk to them, or they to { $name }? No names.
short-overall-other_residents = Others who live here
field-overall-night = What about the night?
hint-overall-night = For example: Snapchat after midnight. Who is awake, and who looks in?
short-overall-night = At night
field-overall-out_of_home = What about outside?
hint-overall-out_of_home = School, friends, family time, the bus, missing.
short-overall-out_of_home = Outside

page-overall-views = What do you not agree on?
lead-overall-views = Saying it openly is fair, and it helps the social worker.
field-overall-disagree = What do you see in different ways?
hint-overall-disagree = { $name }, staff, family, the social worker. “Nothing” is a good answer. It must be said.
short-overall-disagree = Not agreed
field-overall-advocate_says = What does the advocate say?
hint-overall-advocate_says = Leave it empty if there is none, or they have said nothing.
short-overall-advocate_says = Advocate’s comment


## Rules

sheet-rule = Rules
row-rule = a rule
add-rule = Add a rule
none-rule = Clear rules are the same at 3 in the morning as at 3 in the afternoon. Start with the one { $name } cares about most.

page-rule-rule = What is the rule?
lead-rule-rule = Write it together, the way { $name } would say it.
field-rule-sentence = Say the rule in one plain sentence
hint-rule-sentence = Start with “I” or “My”. For example: “My phone charges in the office safe from 22:00 on school nights.”
short-rule-sentence = Rule
field-rule-heading = What is the rule about?
hint-rule-heading = Choose one. On the paper the rule is listed under it.
short-rule-heading = About
field-rule-show_when = When may staff ask to see?
hint-rule-show_when = For example: in the evening, never in front of friends.
short-rule-show_when = When
field-rule-show_often = How often at most?
hint-rule-show_often = For example: once a week, and if they are worried.
short-rule-show_often = How often
field-rule-show_how = How do they do it?
hint-rule-show_how = Choose all that you agree.
short-rule-show_how = How
option-rule-show_how-ask_first = They ask first
option-rule-show_how-knock = They knock
option-rule-show_how-together = We look together
option-rule-show_how-i_hold_it = { $name } holds the phone
field-rule-show_never = What do they never open?
hint-rule-show_never = For example: what I write to my social worker or to Childline.
short-rule-show_never = Never opened
field-rule-show_refuse = What happens if { $name } would rather not?
hint-rule-show_refuse = For example: we talk about why, and try again later.
short-rule-show_refuse = If { $name } would rather not
field-rule-reaches = Could it stop { $name } reaching a person, a private call, post, e-mail or help?
hint-rule-reaches =
    { $nation ->
        [wales] If it could, or you are not sure, it is a restriction: the council must agree to it.
       *[england] If it could, or you are not sure, it is a restriction under regulation 22: the council must agree to it.
    }
short-rule-reaches = Could stop reaching someone
option-rule-reaches-yes = Yes, it could
option-rule-reaches-no = No
option-rule-reaches-not_sure = Not sure
field-rule-kind = What kind of rule is it?
hint-rule-kind = If it could stop { $name } reaching someone, or you are not sure, it is a restriction.
short-rule-kind = Kind
field-rule-always_allowed = What is always allowed, whatever the rule says?
hint-rule-always_allowed = Name the people and things. For example: calls with Mia and Gran, music on the speaker.
short-rule-always_allowed = Always allowed
field-rule-exceptions_by = Who may make an exception?
hint-rule-exceptions_by = For example: the shift leader, for one evening.
short-rule-exceptions_by = Exceptions by
field-rule-applies_to = What does it count for?
hint-rule-applies_to = Leave it empty if it counts everywhere.
short-rule-applies_to = Counts for
option-rule-applies_to-phone = My phone
option-rule-applies_to-tablet = A tablet
option-rule-applies_to-computer = A computer
option-rule-applies_to-console = A console
option-rule-applies_to-tv = A TV
option-rule-applies_to-school_device = School’s devices
option-rule-applies_to-others_device = Other people’s devices
option-rule-applies_to-home = In the home
option-rule-applies_to-school = At school
option-rule-applies_to-outside = Outside
option-rule-heading-time = { heading-time }
option-rule-heading-sites = { heading-sites }
option-rule-heading-show_us = { heading-show_us }
option-rule-heading-behaviour = { heading-behaviour }
option-rule-heading-sharing = { heading-sharing }
option-rule-heading-people = { heading-people }
option-rule-heading-tell_us = { heading-tell_us }
option-rule-heading-ask_first = { heading-ask_first }
option-rule-heading-place = { heading-place }
option-rule-heading-spending = { heading-spending }
option-rule-heading-ai = { heading-ai }
option-rule-heading-learning = { heading-learning }
option-rule-kind-boundary = Ordinary boundary: a rule any parent might set
option-rule-kind-restriction = Restriction: limits reaching a person, a call, post, e-mail or help
option-rule-kind-emergency = Emergency restriction: set at once because it could not wait
option-rule-kind-court_order = Court order: a court has said so
option-rule-kind-legal_limit = Law or age limit: the law or the app says so
option-rule-kind-home_policy = Home policy: the same for everyone who lives here
option-rule-kind-promise = Promise: something the adults do for { $name }
option-rule-kind-monitoring = Checking: staff look at what { $name } does online
field-rule-checked_what = What do staff look at?
hint-rule-checked_what = Say just what. For example: who can see my Instagram, and who is new there.
short-rule-checked_what = What is checked
field-rule-checked_how = How?
hint-rule-checked_how = Choose what limits privacy least.
short-rule-checked_how = How
option-rule-checked_how-together = Together, with { $name } there
option-rule-checked_how-filter_log = The filter’s list
option-rule-checked_how-app = An app
option-rule-checked_how-other = In another way
field-rule-checked_by = Who does it?
hint-rule-checked_by = For example Abby, or Dena if Abby is away.
short-rule-checked_by = Who
field-rule-checked_often = How often?
hint-rule-checked_often = For example: on Sundays after lunch.
short-rule-checked_often = How often
field-rule-checked_kept = What is written down, where, and how long is it kept?
hint-rule-checked_kept = For example: nothing is kept, only that we looked.
short-rule-checked_kept = Kept
field-rule-told_on = When was { $name } told?
hint-rule-told_on = Before it begins. Nobody is checked without knowing it.
short-rule-told_on = Told on
field-rule-never_opened = What is never opened?
hint-rule-never_opened = Messages with the social worker, an advocate, a solicitor, Childline, inspectors.
short-rule-never_opened = Never opened

field-rule-times = At which times is it so?
hint-rule-times = Leave this empty if it always counts. Else choose the days, then a start and an end: “School nights, 22:00 to 07:00”. You can set different times for term and holidays.
short-rule-times = Times
field-rule-meaning = What happens in these times?
hint-rule-meaning = This draws the picture of the week.
short-rule-meaning = In these times
option-rule-meaning-off = Off
option-rule-meaning-learning = Online for learning, with support
option-rule-meaning-other = Something else, as the rule says

field-rule-because = Which risks is the rule for?
hint-rule-because = Choose from { $name }’s risks.
short-rule-because = Because of
field-rule-because_words = Say why, in words { $name } would use
hint-rule-because_words = For example: “I was up past two on five nights and school was hard.”
short-rule-because_words = Because
field-rule-less_limiting = What lighter steps did you try or think of?
hint-rule-less_limiting = Say why they are not enough, and why no less would do.
short-rule-less_limiting = Lighter steps
field-rule-necessary = Why does { $name } need this to be safe and well?
hint-rule-necessary = The reason must be about { $name }, not about the group.
short-rule-necessary = Why it is needed
field-rule-started_at = When did it start?
hint-rule-started_at = Day and time, for example Saturday 14 November 2026, 19:40.
short-rule-started_at = Started
field-rule-told_authority = How and when was the placing authority told?
hint-rule-told_authority = Say who was told, how, and at what time. In England full details must reach them within { -emergency-hours } hours.
short-rule-told_authority = Authority told

field-rule-relaxes_when = What must happen for the rule to loosen?
hint-rule-relaxes_when = Something { $name } can do or see. For example: after four calm weeks, 23:00 becomes 23:30.
short-rule-relaxes_when = Loosens when
field-rule-review_on = When do you look at it again?
hint-rule-review_on = For example 10 12 2026. An ordinary boundary needs this or an end.
short-rule-review_on = To be reviewed on
field-rule-ends_on = What is the last day it counts?
hint-rule-ends_on = For example 31 1 2027. Each restriction needs an end.
short-rule-ends_on = Ends on
field-rule-fair = How does it compare with what others of { $name }’s age have at home?
hint-rule-fair = Stricter can be right. Then it needs a reason.
short-rule-fair = Compared with others
option-rule-fair-same = The same
option-rule-fair-stricter = Stricter
option-rule-fair-looser = Looser
option-rule-fair-not_known = { -not-known }
field-rule-stricter_because = Why is it stricter for { $name }?
hint-rule-stricter_because = A reason about { $name }, not about the home.
short-rule-stricter_because = Stricter because

page-rule-answer = What does { $name } think about this rule?
lead-rule-answer = Any answer is OK. Saying no never gets { $name } into trouble.
field-rule-answer = What does { $name } answer?
hint-rule-answer = Best of all, hand the tablet over. Else read the rule out loud. It will say that { $name } said it to you.
short-rule-answer = Answer
option-rule-answer-agree = { answer-agree }
option-rule-answer-agree_for_now = { answer-agree_for_now }
option-rule-answer-dont_agree = { answer-dont_agree }
option-rule-answer-not_sure = { answer-not_sure }
option-rule-answer-not_said = { answer-not_said }
option-rule-answer-not_asked = { answer-not_asked }
field-rule-words = What does { $name } say, in their own words?
hint-rule-words = For example: “23:00 at weekends is early.”
short-rule-words = In their own words
field-rule-fairer = What would be fairer?
hint-rule-fairer = Leave it empty if { $name } has nothing to add.
short-rule-fairer = Fairer would be
field-rule-not_asked_reason = Why could { $name } not be asked?
hint-rule-not_asked_reason = Say when you will try again.
short-rule-not_asked_reason = Why not asked

page-rule-reply = What do you say back?
lead-rule-reply = { $name } said something. Say what you decided, and why.
field-rule-decided = What did you decide?
hint-rule-decided = For example: we look at weekends again after four calm weeks.
short-rule-decided = We decided
field-rule-reply_because = Because …
hint-rule-reply_because = For example: because sleep comes first.
short-rule-reply_because = Because


## When something goes wrong

sheet-goes_wrong = If something goes wrong
row-goes_wrong = the page about what happens if something goes wrong

page-goes_wrong-ideas = What does { $name } think should happen?
lead-goes_wrong-ideas = Steps that { $name } helped to choose are steps that work.
field-goes_wrong-ideas = What should happen when a rule is not kept?
hint-goes_wrong-ideas = Ask about both sides: by { $name }, and by the adults.
short-goes_wrong-ideas = { $name }’s ideas
field-goes_wrong-trust_steps = How can { $name } win back trust?
hint-goes_wrong-trust_steps = For example: one calm week, then the old time again.
short-goes_wrong-trust_steps = Steps back to trust

page-goes_wrong-steps = What happens, step by step?
lead-goes_wrong-steps = Start at the first step each time. Most things end there.
field-goes_wrong-talk = Step 1: who talks with { $name }, and how soon?
hint-goes_wrong-talk = For example: Abby and { $name } talk before bedtime, when both are calm.
short-goes_wrong-talk = First we talk
field-goes_wrong-put_right = Step 2: how can { $name } put it right?
hint-goes_wrong-put_right = For example: delete the post and say sorry.
short-goes_wrong-put_right = Then put it right
field-goes_wrong-put_right_days = In how many days at most?
hint-goes_wrong-put_right_days = For example 3.
short-goes_wrong-put_right_days = Put right, days at most
field-goes_wrong-extra_help = Step 3: what extra help is there?
hint-goes_wrong-extra_help = For example: learn about privacy settings with Abby.
short-goes_wrong-extra_help = Then extra help
field-goes_wrong-extra_help_weeks = For how many weeks at most?
hint-goes_wrong-extra_help_weeks = For example 4.
short-goes_wrong-extra_help_weeks = Extra help, weeks at most
field-goes_wrong-limit = Step 4: which short limit may follow?
hint-goes_wrong-limit = It must fit what happened. For example: the phone stays in the office. Leave it empty if there is none.
short-goes_wrong-limit = Only then a short limit
field-goes_wrong-limit_hours = How many hours may it last at most?
hint-goes_wrong-limit_hours = For example 24.
short-goes_wrong-limit_hours = At most, in hours
field-goes_wrong-limit_by = Who may decide on it?
hint-goes_wrong-limit_by = For example the shift leader, after ringing the manager.
short-goes_wrong-limit_by = Who decides
field-goes_wrong-review_meeting = Step 5: who meets if it goes on?
hint-goes_wrong-review_meeting = For example: { $name }, Abby and the social worker sit down and talk.
short-goes_wrong-review_meeting = Last, a meeting
field-goes_wrong-still_has = What does { $name } still have, whatever happens?
hint-goes_wrong-still_has = A private phone, help, school and family time. For example: the lounge handset, and the call with Mia.
short-goes_wrong-still_has = Always there
field-goes_wrong-never = What will the adults never do?
hint-goes_wrong-never = For example: take the phone for what { $name } told us. Or stop family time.
short-goes_wrong-never = Never
field-goes_wrong-emergency = What do staff do in an emergency?
hint-goes_wrong-emergency = For example: ring 999, then the manager. Stay with { $name }.
short-goes_wrong-emergency = In an emergency


## Promises

sheet-promises = What the adults promise
row-promises = the adults’ promises

page-promises-promises = What do the adults promise { $name }?
lead-promises-promises = Rules go both ways. Only promise what every shift will keep.
field-promises-promises = Which promises do you make?
hint-promises-promises = Choose all that you will keep.
short-promises-promises = Promises
option-promises-promises-calm = We stay calm
option-promises-promises-listen = We listen first
option-promises-promises-keep_phone = We never take a phone away because someone told us something
option-promises-promises-explain = We say why
option-promises-promises-same_rules = We keep the same rules on every shift
option-promises-promises-check_less = We check less as trust grows
option-promises-promises-privacy = We respect privacy
option-promises-promises-keep_time = We keep to the times we agreed
option-promises-promises-wifi = We get the wifi fixed
option-promises-promises-learn_game = We learn about { $name }’s games and apps
option-promises-promises-copy = We give { $name } a copy
option-promises-promises-review = We look at the rules again on time
field-promises-own = What else do you promise?
hint-promises-own = Ask { $name }. For example: “My call with Mia is on Wednesday at 18:00 and nobody takes it away.”
short-promises-own = Also
field-promises-answer_days = In how many days do you answer when { $name } asks for a change?
hint-promises-answer_days = For example 3.
short-promises-answer_days = Days to answer


## The person with parental responsibility

sheet-parent = Parent’s view
row-parent = the parent’s view

page-parent-parent = What does { $name }’s parent say?
lead-parent-parent = Ask who has parental responsibility, where that is safe. If { $name } is here by agreement, they must be asked.
field-parent-name = Who did you ask?
hint-parent-name = Name, and who they are to { $name }.
short-parent-name = Parent
field-parent-answer = What did they say?
hint-parent-answer = “Not safe to ask” is for when asking could put { $name } or someone else at risk.
short-parent-answer = Answer
option-parent-answer-agree = Agrees
option-parent-answer-agree_for_now = Agrees for now
option-parent-answer-dont_agree = Does not agree
option-parent-answer-not_sure = Is not sure
option-parent-answer-not_reached = Could not be reached
option-parent-answer-not_safe = Not safe to ask
option-parent-answer-not_sought = Not asked, because …
field-parent-asked_on = When did you ask?
hint-parent-asked_on = For example 9 11 2026.
short-parent-asked_on = Asked on
field-parent-how = How did you ask?
hint-parent-how = For example by phone, with an interpreter.
short-parent-how = How
field-parent-words = What did they say, in their own words?
hint-parent-words = Leave it empty if they said nothing more.
short-parent-words = In their own words
field-parent-reason = Why could they not be asked?
hint-parent-reason = Say what you tried, or who decided.
short-parent-reason = Why not


## The start

sheet-start = Start and next look
row-start = the page about the start

page-start-start = When does it start, and when do you look again?
lead-start-start = A plan without a date for the next look is easy to forget.
field-start-starts_on = From which day does it count?
hint-start-starts_on = Leave it empty to start as soon as everyone has signed.
short-start-starts_on = Starts on
field-start-review_on = When do you all look at it again?
hint-start-review_on = For example 26 11 2026.
short-start-review_on = To be reviewed on
field-start-summary = What is this plan about, in a few plain sentences?
hint-start-summary = Say what is good, what worries you, and what you do not agree on yet.
short-start-summary = In short



## Warnings that were passed

sheet-passed = Warnings that may stand
row-passed = a warning that may stand
add-passed = Let a warning stand
none-passed = No warning was passed.
page-passed-passed = Why may this warning stand?
lead-passed-passed = The manager and the social worker read your reason.
field-passed-check = What was found
hint-passed-check = { "" }
short-passed-check = Found
field-passed-about = About
hint-passed-about = { "" }
short-passed-about = About
field-passed-field = Question
hint-passed-field = { "" }
short-passed-field = Question
field-passed-stands = Words
hint-passed-stands = { "" }
short-passed-stands = Words
field-passed-reason = Why may it stand?
hint-passed-reason = The manager and the social worker read this.
short-passed-reason = Because


## Times

times-slot = Time { $number }
times-which = On which days?
times-other_days = Other days
day_set-every_day = Every day
day_set-school_nights = School nights, Sunday to Thursday
day_set-weekend_nights = Friday and Saturday nights
day_set-weekdays = Monday to Friday
day_set-weekend = Saturday and Sunday
times-from = From
times-to = To
times-period = In which weeks?
period-always = Every week
period-term = Term only
period-holidays = Holidays only


## Dates

date-day = Day
date-month = Month
date-year = Year
moment-time = Time, like 14:30
moment-which = This time came twice, because the clocks went back. Which was it?
moment-first = Before the clocks went back (BST)
moment-second = After the clocks went back (GMT)


## The young person’s answer

answer-agree = I agree
answer-agree_for_now = I agree for now
answer-dont_agree = I don’t agree
answer-not_sure = I’m not sure yet
answer-not_said = I don’t want to say
answer-not_asked = I could not be asked
said-agree = agrees
said-agree_for_now = agrees for now
said-dont_agree = does not agree
said-not_sure = is not sure
said-not_said = did not want to say
said-not_asked = could not be asked
said-before-change = answered before this changed


## How an answer came

how-legend = { $question }: whose words?
told-what = Said to somebody else, or on another day?
told-label = To whom, and when?
told-hint = For example “Dena, on Monday”. Leave it empty if it was you, today.
choose-how-tablet = { $name } wrote it on the tablet
choose-how-said = { $name } said it
choose-how-noticed = We wrote what we know
choose-how-not_said = { $name } did not want to say
choose-how-not_asked = We could not ask, because …
voiced-tablet = { $name }
voiced-said = { $name }
voiced-noticed = Staff wrote
voiced-not_said = { $name } did not want to say
voiced-not_asked = { $name } could not be asked
came-tablet = on the tablet that { $who } gave
came-said = said to { $who }
came-noticed = written by { $who }
came-not_said = asked by { $who }
came-not_asked = written by { $who }
came = { $how }, { $on }


## Kinds of rule

kind-boundary = Ordinary boundary
kind-restriction = Regulation 22 restriction
kind-restriction-wales = Restriction
kind-emergency = Regulation 22 emergency restriction
kind-emergency-wales = Emergency restriction
kind-court_order = Court order
kind-legal_limit = Law or age limit
kind-home_policy = Home policy
kind-promise = Promise
kind-monitoring = Regulation 24 checking
kind-monitoring-wales = Checking


## What a rule is about

heading-time = Time
heading-sites = Sites, apps and games
heading-show_us = Showing us
heading-behaviour = How we behave
heading-sharing = Sharing and pictures
heading-people = People
heading-tell_us = Telling us
heading-ask_first = Asking first
heading-place = Places and devices
heading-spending = Money
heading-ai = AI
heading-learning = Learning


## Not known yet

awaits-what = Not known yet
awaits-label = Who did you ask?
awaits-hint = For example Ruth Adeyemi. We note since when, and list it until the answer comes.
awaited-since = Not known yet. Asked { $whom } on { $date }.
awaited-nobody = Not known yet


## Who inspects

regulator =
    { $nation ->
        [wales] Care Inspectorate Wales
       *[england] Ofsted
    }


## Looking again

sheet-review = Looked at again
row-review = the page about why a new version is written

page-review-why = Why a new version, and why now?
lead-review-why = Say it together with { $name }, before you look at each rule.
page-review-only = Which rule is it about?
lead-review-only = { "" }
field-review-why_now = Why do you write a new version now?
hint-review-why_now = For example: the review is due, or { $name } asked for more time at weekends.
short-review-why_now = Why now
field-review-worked_for_them = What worked for { $name }?
hint-review-worked_for_them = { "" }
short-review-worked_for_them = What worked for me
field-review-worked_for_us = What worked for staff?
hint-review-worked_for_us = { "" }
short-review-worked_for_us = What worked for staff
field-review-worked_not = What did not work, and for whom?
hint-review-worked_not = { "" }
short-review-worked_not = What did not work
sheet-looked = Each rule and risk, looked at again
row-looked = a rule or a risk
add-looked = Look at one more
none-looked = Nothing was looked at again yet.
page-looked-looked = What becomes of it?
lead-looked-looked = { "" }
field-looked-about = Which one?
hint-looked-about = { "" }
short-looked-about = Which one
field-looked-said = What did it say?
hint-looked-said = { "" }
short-looked-said = It said
field-looked-look = What becomes of it?
hint-looked-look = { "" }
short-looked-look = What becomes of it
option-looked-look-keep = Keep
option-looked-look-relax = Loosen
option-looked-look-tighten = Tighten
option-looked-look-end = End
field-looked-why = Why?
hint-looked-why = { "" }
short-looked-why = Why
