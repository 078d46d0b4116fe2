# What is wrong, what is to be done, where a plan stands and what has happened.
# Every message may use { $name } (the young person) and { $home }.


## What is wrong with an answer

fault-missing = Atebwch y cwestiwn hwn
fault-gap = Llenwch yr hyn sydd rhwng cromfachau, neu tynnwch ef
fault-too_long = { $over ->
    [one] Tynnwch 1 nod. Mae lle i { $max }
   *[other] Tynnwch { $over } nod. Mae lle i { $max }
}
fault-one_line = Ysgrifennwch hyn ar un llinell
fault-bad_character = Dilëwch y nod cudd { $char }. Ni ellir ei gadw. Mae teipio’r geiriau eto yn helpu
fault-not_an_email = Rhowch gyfeiriad e-bost fel enw@cyngor.gov.uk
fault-not_a_number = Rhowch rif cyfan mewn ffigurau, fel 14
fault-out_of_range = Rhowch rif o { $min } i { $max }
fault-unknown_choice = Dewiswch un o’r atebion ar y rhestr
fault-no_account = Dewiswch un o’r bobl sy’n gweithio yma
fault-no_contact = Dewiswch rywun o’r rhestr. Os nad yw’r person yno, gofynnwch i’ch rheolwr ei ychwanegu at y cyfeiriadur
fault-contact_left = Dewiswch rywun arall. Mae’r person hwn wedi gadael y cyngor
fault-contact_not_ready = Ni all unrhyw lythyr fynd at y person hwn eto. Gofynnwch i reolwr wirio’r person, a chyfeiriadau’r cyngor, yn y cyfeiriadur
fault-outside_domains = Nid yw’r cyfeiriad yn gorffen fel cyfeiriadau’r cyngor. Gwiriwch y cyfeiriad, a sut mae cyfeiriadau’r cyngor yn gorffen
fault-address_of_account = Mae rhywun yma yn mewngofnodi gyda’r cyfeiriad hwn. Ysgrifennwch gyfeiriad y person yn y cyngor
fault-not_a_domain = Ysgrifennwch yr hyn sy’n dod ar ôl yr @, fel fenmarsh.gov.uk, pob un ar ei linell ei hun
fault-public_domain = Gall unrhyw un gael cyfeiriad gydag un o’r gwasanaethau hyn. Ysgrifennwch un y cyngor ei hun
fault-missing-authority-name = Rhowch enw’r cyngor
fault-missing-authority-domains = Rhowch sut mae cyfeiriadau e-bost y cyngor yn gorffen, fel fenmarsh.gov.uk
fault-missing-contact-name = Rhowch enw’r person
fault-missing-contact-role = Dewiswch beth yw rôl y person yn y cyngor
fault-missing-contact-authority = Dewiswch y cyngor lle mae’r person yn gweithio
fault-unknown_choice-contact-authority = Dewiswch y cyngor lle mae’r person yn gweithio
fault-missing-contact-email = Rhowch gyfeiriad e-bost gwaith y person
fault-not_a_date = Rhowch ddiwrnod, mis a blwyddyn, fel 3 5 2012
fault-no_such_date = Gwiriwch y dyddiad. Nid yw’r diwrnod hwn ar y calendr
fault-not_a_time = Rhowch amser dechrau ac amser gorffen, fel 22:00 a 07:00
fault-not_a_time_of_day = Rhowch amser o’r dydd rhwng 00:00 a 23:59, fel 14:30
fault-skipped_time = Gwiriwch yr amser. Nid oedd yr amser hwnnw’n bod: aeth y clociau ymlaen drosto ar y diwrnod hwn
fault-repeated_time = Dewiswch a oedd hyn cyn i’r clociau fynd yn ôl neu wedyn. Daeth yr amser hwn ddwywaith ar y diwrnod hwn
fault-no_days = Dewiswch o leiaf un diwrnod ar gyfer yr amserau hyn
fault-empty_window = Gwnewch yr amser gorffen yn wahanol i’r amser dechrau
fault-overlap = Newidiwch yr amserau fel nad ydynt yn gorgyffwrdd
fault-ends_before_start = Dewiswch ddiwedd sy’n dod ar ôl y dechrau
fault-ends_before_start-rule-review_on = Dewiswch ddiwrnod sy’n dod ar ôl i’r cytundeb ddechrau
fault-no_because = Dewiswch o leiaf un risg y mae’r rheol hon ar ei chyfer
fault-no_end = Rhowch y diwrnod olaf y mae’n gymwys. Rhaid i gyfyngiad ddod i ben, neu rhaid cytuno arno eto
fault-no_review = Dywedwch pryd y byddwch yn edrych ar y rheol hon eto, neu pryd y daw i ben
fault-ask_again = Gofynnwch eto i { $name }. Mae geiriau’r rheol wedi newid ers cael ateb
fault-no_reply = Dywedwch beth oedd eich penderfyniad. Nid yw { $name } yn cytuno, neu nid yw’n siŵr
fault-none_yet = Ychwanegwch o leiaf un, neu dywedwch nad oes un
fault-no_talk = Mae angen sgwrs rhwng { $name } a chi, a chofnod ohoni. Os mai na yw’r ateb, cynigiwch sgwrs ar ddau ddiwrnod, a chynigiwch eiriolwr
fault-still_as_asked = Newidiwch y rheol hon. Gofynnodd y gweithiwr cymdeithasol am newid, neu gwrthododd hi, ac mae’r geiriau’r un fath o hyd
fault-takes_help = Newidiwch y geiriau hyn. Ni chaiff rheol gymryd ffôn preifat, llinell gymorth nac oedolyn sy’n helpu. Dywedwch beth y gall { $name } ei ddefnyddio bob amser
fault-takes_people = Newidiwch y geiriau hyn. Mae eich rhestr yn dweud bod cyswllt gyda’r person hwn yn iawn. Dim ond llys all ei atal. Neu newidiwch y rhestr
fault-limits_contact = Mae’r rheol hon yn cyfyngu ar sut mae { $name } yn cysylltu gyda’r teulu, neu’n gadael i eraill wrando. Gwnewch hi’n gyfyngiad, neu newidiwch y geiriau
fault-takes_food = Tynnwch yr hyn sy’n cael ei ddweud am fwyd neu ddiod. Ni chaiff neb gymryd y rhain fel canlyniad. Dewiswch gam sy’n rhoi pethau’n iawn
fault-takes_sleep = Tynnwch yr hyn sy’n cael ei ddweud am wely neu gwsg. Ni chaiff neb gymryd cwsg fel canlyniad. Dewiswch gam sy’n rhoi pethau’n iawn
fault-takes_contact = Tynnwch yr hyn sy’n cael ei ddweud am alwadau, ymweliadau neu bobl. Ni chaiff neb gymryd y rhain fel canlyniad. Dewiswch gam sy’n rhoi pethau’n iawn
fault-fines = Tynnwch y ddirwy. Dim ond cost rhoi pethau’n iawn y gellir gofyn amdani, a dim ond rhan deg ohoni
fault-punishes_group = Tynnwch yr hyn sy’n cael ei wneud i grŵp cyfan. Mae canlyniad ar gyfer un person yn unig
fault-takes_aid = Tynnwch yr hyn sy’n cael ei ddweud am gymhorthion. Ni chaiff neb gymryd yr hyn sydd ei angen ar { $name } i siarad, clywed, gweld neu symud
fault-humiliates = Tynnwch yr hyn a fyddai’n codi cywilydd ar { $name }. Dewiswch gam sy’n rhoi pethau’n iawn
fault-endless = Dywedwch am faint y mae’n para. Mae terfyn yn fyr ac mae diwedd iddo: 72 awr ar y mwyaf
fault-no_length = Rhowch am faint o oriau y gall y terfyn bara, fel 24. Neu tynnwch y terfyn
fault-takes_medicine = Tynnwch yr hyn sy’n cael ei ddweud am feddyginiaeth. Ni chaiff neb ei chymryd fel canlyniad. Dewiswch gam sy’n rhoi pethau’n iawn
fault-takes_school = Tynnwch yr hyn sy’n cael ei ddweud am yr ysgol neu’r coleg. Ni chaiff neb gymryd hyn fel canlyniad
fault-takes_clothes = Tynnwch yr hyn sy’n cael ei ddweud am ddillad. Ni chaiff neb eu cymryd, na dweud beth i’w wisgo, fel canlyniad
fault-threatens = Tynnwch y bygythiad. Dywedwch beth sy’n helpu, a beth sy’n digwydd nesaf
fault-peers_punish = Tynnwch hyn. Ni chaiff yr un person ifanc wylio, barnu na chosbi un arall
fault-checks_unseen = Dywedwch beth a ddywedwyd wrth { $name }, a phryd, a ble mae’r gwirio’n gorffen. Ni chaiff neb ei wirio heb wybod, na heb derfyn. Os oes rhaid i’r heddlu edrych, gofynnwch i’r rheolwr
fault-keeps_images = Tynnwch hyn. Peidiwch byth ag edrych ar lun rhywiol o blentyn, na’i gopïo, ei gadw, ei argraffu na’i basio ymlaen. Ffoniwch yr heddlu, a defnyddiwch Report Remove
fault-age_as_reason = Dywedwch beth mae { $name } yn ei ddeall, gan ddefnyddio geiriau { $name }. Nid yw oed yn dweud dim am hynny
fault-jargon = Defnyddiwch eiriau y byddai { $name } yn eu defnyddio. Dywedwch beth yw’r ystyr, heb eiriau swyddfa, a heb eiriau sy’n codi cywilydd
fault-needs_consent = Os gallai hyn rwystro { $name } rhag cysylltu gyda rhywun, mae’n gyfyngiad. Dewiswch y math hwnnw, neu newidiwch y rheol fel na allai
fault-hard_to_read = Brawddegau byrrach a geiriau byrrach, os gwelwch yn dda. Mae angen oed darllen uwch nag 11 i ddeall hyn
fault-under_age = Mae’r gwasanaeth yn gofyn am oed uwch nag oed { $name }. Caewch y cyfrif gyda’ch gilydd, neu dywedwch pam mae’n aros
fault-rated_higher = Mae’r gêm wedi’i graddio ar gyfer oed uwch nag oed { $name }. Dewiswch un arall, neu dywedwch pam mae’n aros
fault-law_ahead = Mae disgwyl i’r gyfraith orfodi’r gwasanaeth hwn i gadw pobl o oed { $name } allan. Dyletswydd y gwasanaeth fydd hon, byth dyletswydd { $name }, ac nid oes dim yn newid cyn iddi ddod. Edrychwch ar y cynllun hwn eto bryd hynny
fault-old_facts = Cafodd yr hyn a wyddom am y gwasanaeth hwn ei wirio fwy na 90 diwrnod yn ôl. Edrychwch ar dudalen y gwasanaeth ei hun, a dywedwch beth a welsoch
fault-no_rule_for_it = Gall y gwasanaeth hwn ddod â dieithriaid, fideo byw, map, sgyrsiau sy’n diflannu, arian neu sgwrsfot. Ychwanegwch reol neu rywbeth i’w ddysgu ar ei gyfer. Neu dywedwch pam nad oes angen
fault-rated_unknown = Nid oes dim yn hysbys am y risg hon, felly dewiswch “ddim yn hysbys”. Neu dywedwch beth sy’n hysbys
fault-thin_reason = Dywedwch fwy: beth ddigwyddodd i { $name }, a phryd? Gallai gair neu ddau fod yn wir am unrhyw un
fault-same_as_other = Mae bron yr un geiriau gan berson ifanc arall yma. Ysgrifennwch yr hyn sy’n wir am { $name } yn unig, neu dywedwch pam mae’r un peth yn iawn
fault-nothing_new = Nid oes rheol na risg newydd. Llaciwch un, tynhewch un, neu dywedwch pam mae pob un yn aros
fault-status_over = Mae’r diwedd hwn wedi mynd heibio. Gofynnwch i’r gweithiwr cymdeithasol beth sy’n gymwys nawr
fault-order_over = Mae’r gorchymyn hwn wedi dod i ben. Tynnwch ef, neu ysgrifennwch ei ddiwedd newydd
fault-not_told = Rhaid dweud wrth { $name } cyn i hyn ddechrau, nid wedyn
fault-opens_protected = Ysgrifennwch yma negeseuon pwy na chaiff neb eu hagor byth. Rhai’r gweithiwr cymdeithasol. Rhai eiriolwr a rhai cyfreithiwr. Rhai Childline hefyd
fault-night_without_times = Rhowch yr amserau hefyd. Mae’r staff nos yn eu dilyn
fault-night_without_place = Dywedwch lle mae’r ddyfais yn y nos
fault-night_without_exceptions = Dywedwch beth y gall { $name } ei gadw yn y nos: cerddoriaeth, larwm, ap ffydd, Childline
fault-night_too_long = Mae’r nos hon yn hirach na’r cwsg sydd ei angen ar { $name }. Gwnewch hi’n fyrrach, neu dywedwch pam
fault-no_learning_times = Nid yw { $name } yn yr ysgol bob dydd. Ychwanegwch reol gydag amserau dysgu ar-lein, gyda chymorth, neu dywedwch pam nad oes rhai
fault-off_and_learning = Mae rheol arall yn dweud “i ffwrdd” ar yr un pryd. Newidiwch un ohonynt
fault-times_in_words = Mae’r amserau yn y frawddeg yn unig. Rhowch nhw fel amserau hefyd, er mwyn i’r bwrdd a’r wythnos eu dangos
fault-forgets_aid = Dywedwch fod cymhorthyn { $name } yn aros. Ni chaiff rheol gymryd yr hyn sydd ei angen ar { $name } i siarad, clywed, gweld neu ddeall
fault-long_restriction = Mae’r cyfyngiad hwn wedi bod mewn grym am fwy nag 84 diwrnod. Gellir gofyn i’r swyddog adolygu ac i eiriolwr edrych arno
fault-no_interpreter = Nid oedd neb yn y sgyrsiau yn siarad iaith gyntaf { $name }. Cynhaliwch sgwrs eto gyda chyfieithydd ar y pryd. Neu ysgrifennwch pwy oedd yno i gyfieithu
fault-no_filming_rule = Mae ffonau yma, ac nid oes rheol am ffilmio neu rannu lluniau o eraill. Ychwanegwch un, neu dywedwch pam nad oes angen un
fault-screen_not_answered = Ar gyfer pob sgrin a rennir, a phob lle, dywedwch a yw’r rheolau’n gymwys yno
fault-contradicts = Mae rheol arall yn caniatáu’r hyn y mae hon yn ei wahardd. Newidiwch un ohonynt
fault-against_order = Mae llys neu’r cynllun hwn yn cadw’r person hwn draw. Tynnwch y person o’r fan hon
fault-ban_without_rule = Dim ond rheol y mae’r cyngor yn cytuno iddi all gadw ffrind draw. Ychwanegwch reol am bobl, neu dywedwch pam nad oes angen un
fault-no_safe_telling = Addewch hyn hefyd: nid ydym byth yn cymryd ffôn oddi ar rywun am ddweud rhywbeth wrthym
fault-holds_secret = Tynnwch y cyfrinair neu’r PIN. Mae llawer o bobl yn darllen y cynllun hwn. Os yw’n un go iawn, newidiwch ef nawr
fault-adults_only = Mae hwn ar gyfer pobl 18 oed a throsodd, ac mae { $name } yn iau. Tynnwch ef o’r fan hon, ac ysgrifennwch ef fel risg
fault-same_reason = Ysgrifennwch yr hyn sy’n wir am { $name } yn unig. Mae gan bob person ifanc ei reswm ei hun
fault-not_agreed = Dewiswch gam sydd yn y cytundeb
fault-too_far_ahead = Dewiswch ddiwrnod cynharach. Mae argyfwng yn para wythnos ar y mwyaf, yna mae rhywun yn edrych eto
fault-before_it_began = Dim ond ar ôl iddo ddechrau y gellir cael y manylion llawn. Mae galwad cyn hynny yn rhan o’r hyn a roddwyd ar brawf
fault-limit_runs = Mae terfyn ar waith. Ni ellir ei ddefnyddio eto cyn iddo ddod i ben, neu gyda’i gilydd byddant yn hirach na’r hyn a gytunwyd
fault-in_future = Gwiriwch y dyddiad a’r amser. Nid yw wedi dod eto
fault-too_early = Gwiriwch y dyddiad. Mae cyn y diwrnod y symudodd { $name } i mewn, neu cyn y dyddiad geni
fault-not_an_age = Gwiriwch y dyddiad geni. Ni all neb o’r oed hwn fyw mewn cartref plant
fault-end_passed = Rhowch ddiwrnod olaf diweddarach, neu tynnwch y rheol hon. Ar y diwrnod hwn mae hi eisoes wedi dod i ben
fault-review_passed = Dewiswch ddiwrnod sydd eto i ddod
fault-review_too_late = Dewiswch ddiwrnod cynharach. Mae hyn yn rhy hir i aros: edrychwch eto o fewn yr amser y mae eich cartref wedi’i osod

# The home.
fault-missing-home-name = Rhowch enw’r cartref
fault-missing-home-nation = Dewiswch Loegr neu Gymru
fault-missing-home-manager = Rhowch enw’r rheolwr cofrestredig
fault-missing-home-night_number = Rhowch y rhif i’w ffonio yn y nos
fault-missing-home-filtering = Dywedwch beth mae’r hidlyddion yn ei flocio
fault-missing-home-filtering_gaps = Dywedwch beth mae’r hidlyddion yn ei golli
fault-missing-home-private_phone = Dywedwch pa ffôn y gall pobl ifanc ei ddefnyddio’n breifat bob amser
fault-missing-home-hand_in_place = Dywedwch lle mae ffonau’n mynd pan gânt eu rhoi i mewn
fault-missing-home-consequences = Dywedwch pa gamau y mae eich polisi ymddygiad yn eu caniatáu
fault-missing-home-first_look_days = Rhowch sawl diwrnod sydd tan yr adolygiad cyntaf, fel 14
fault-missing-home-second_look_days = Rhowch sawl diwrnod sydd tan yr ail adolygiad, fel 28
fault-missing-home-review_months = Rhowch sawl mis sydd rhwng yr adolygiadau wedyn, fel 3
fault-missing-home-first_reminder_days = Ysgrifennwch ar ôl sawl diwrnod gwaith y byddwch yn gofyn eto am y tro cyntaf, fel 2
fault-missing-home-second_reminder_days = Ysgrifennwch ar ôl sawl diwrnod gwaith y byddwch yn gofyn i’r rheolwr tîm, fel 5
fault-missing-home-third_reminder_days = Ysgrifennwch ar ôl sawl diwrnod gwaith y bydd y rheolwr yn gofyn eto, fel 10
fault-missing-shared_device-name = Dywedwch beth yw’r ddyfais
fault-missing-shared_device-place = Dywedwch lle mae’r ddyfais
fault-missing-shared_device-filters = Dywedwch beth mae’r ddyfais yn ei flocio, a beth nad yw’n ei flocio

# The young person.
fault-missing-young_person-preferred_name = Rhowch yr enw y mae’r person ifanc yn hoffi ei ddefnyddio
fault-missing-young_person-born = Rhowch ddyddiad geni { $name }
fault-missing-young_person-first_language = Rhowch iaith gyntaf { $name }
fault-missing-young_person-reading = Dewiswch beth sy’n helpu { $name } i ddarllen a deall
fault-missing-young_person-education = Dewiswch faint o amser y mae { $name } yn yr ysgol
fault-missing-young_person-key_worker = Dewiswch pwy yw gweithiwr allweddol { $name }
fault-no_account-young_person-key_worker = Dewiswch weithiwr allweddol { $name } o blith y bobl sy’n gweithio yma
fault-unknown_choice-young_person-key_worker = Dewiswch weithiwr allweddol { $name } o blith y bobl sy’n gweithio yma
fault-missing-young_person-trusted_adults = Enwch o leiaf un oedolyn y mae { $name } yn ymddiried ynddo
fault-unknown_choice-young_person-legal_status = Dewiswch statws cyfreithiol sy’n bod lle mae’r cartref
fault-missing-young_person-legal_status = Dewiswch o dan ba gyfraith y mae { $name } yn derbyn gofal
fault-missing-young_person-parental_responsibility = Dywedwch pwy sydd â chyfrifoldeb rhiant
fault-missing-young_person-social_worker = Dewiswch weithiwr cymdeithasol { $name }
fault-missing-young_person-arrived = Rhowch y diwrnod y symudodd { $name } i mewn

# Talks and what is good.
fault-missing-talk-held = Dywedwch a fu sgwrs, neu a ddywedodd { $name } na
fault-missing-talk-on = Rhowch ddiwrnod y sgwrs neu’r cynnig
fault-missing-talk-minutes = Rhowch sawl munud y parodd y sgwrs
fault-missing-talk-present = Dywedwch pwy oedd yno
fault-missing-talk-reason = Dywedwch pam y dywedodd { $name } na, yn yr union eiriau
fault-missing-talk-copy_given = Dywedwch a gafodd { $name } gopi o’r nodiadau hyn
fault-missing-good-likes = Dywedwch beth mae { $name } yn hoffi ei wneud ar-lein
fault-missing-good-keeps_in_touch = Dywedwch gyda phwy y mae { $name } yn cadw mewn cysylltiad ar-lein
fault-missing-good-would_lose = Dywedwch beth y byddai { $name } yn ei golli heb y rhyngrwyd

# Devices, accounts, friends and skills.
fault-missing-device-name = Dywedwch beth yw’r ddyfais
fault-missing-device-owner = Dewiswch pwy biau’r ddyfais
fault-missing-device-location = Dewiswch a yw’r lleoliad ymlaen neu i ffwrdd
fault-missing-device-lock = Dewiswch a oes clo sgrin ar y ddyfais
fault-missing-device-sleeps = Dywedwch lle mae’r ddyfais yn y nos
fault-missing-device-aid = Dewiswch a oes angen y ddyfais ar { $name } i siarad, clywed, gweld neu ddeall
fault-missing-account-platform = Dywedwch pa ap neu gêm yw hwn
fault-missing-account-seen_by = Dewiswch pwy all weld y cyfrif
fault-missing-account-location = Dewiswch a yw’r cyfrif yn dangos lle mae { $name }
fault-missing-friend-name = Dywedwch beth yw enw’r ffrind
fault-missing-friend-known_from = Dewiswch sut mae { $name } yn adnabod y ffrind hwn
fault-missing-friend-met = Dewiswch a ydynt wedi cwrdd wyneb yn wyneb
fault-missing-friend-standing = Dewiswch un: iawn, gwirio gyda’ch gilydd yn gyntaf, neu ddim yn cael ei ganiatáu
fault-missing-friend-why = Dywedwch pam mae angen gwirio’r ffrind hwn, neu pam na chaiff ei ganiatáu
fault-missing-no_contact-name = Dywedwch pwy na chaiff fod mewn cysylltiad
fault-missing-no_contact-source = Dewiswch pwy benderfynodd hyn
fault-missing-no_contact-what_to_do = Dywedwch beth i’w wneud os yw’r person hwn yn cysylltu
fault-missing-skills-self_image = Dewiswch sut hwyl mae { $name } yn ei chael ar fod yn driw i bwy yw { $name } ar-lein
fault-missing-skills-relationships = Dewiswch sut hwyl mae { $name } yn ei chael ar wneud a chadw ffrindiau
fault-missing-skills-reputation = Dewiswch sut hwyl mae { $name } yn ei chael ar feddwl cyn postio
fault-missing-skills-bullying = Dewiswch sut hwyl mae { $name } yn ei chael ar ddelio gyda bwlio
fault-missing-skills-information = Dewiswch sut hwyl mae { $name } yn ei chael ar ganfod beth sy’n wir
fault-missing-skills-health = Dewiswch sut hwyl mae { $name } yn ei chael ar gadw’n iach
fault-missing-skills-privacy = Dewiswch sut hwyl mae { $name } yn ei chael ar gadw pethau preifat yn breifat
fault-missing-skills-ownership = Dewiswch sut hwyl mae { $name } yn ei chael ar barchu gwaith pobl eraill
fault-missing-skills-understanding = Dywedwch beth yw pwrpas y cynllun hwn ym marn { $name }

# Risks.
fault-missing-risk-family = Dewiswch pa fath o risg yw hi
fault-missing-risk-title = Enwch y risg mewn ychydig eiriau
fault-missing-risk-known = Dewiswch beth a wyddom: rhywbeth, dim, neu aros am wybodaeth
fault-missing-risk-evidence = Dywedwch beth ddigwyddodd a phryd
fault-missing-risk-source = Dywedwch sut rydym yn gwybod
fault-missing-risk-seen_on = Rhowch y diwrnod y digwyddodd ddiwethaf
fault-missing-risk-asked = Dywedwch i bwy y gwnaethoch ofyn, a phryd
fault-missing-risk-likelihood = Dewiswch pa mor debygol yw hi nawr
fault-missing-risk-seriousness = Dewiswch pa mor ddrwg fyddai hi i { $name }
fault-missing-risk-helps = Dywedwch beth sy’n helpu’n barod
fault-missing-risk-who = Dywedwch pwy sy’n gwneud yr hyn sydd ei angen
fault-missing-risk-view = Dywedwch beth yw barn { $name } am y risg hon

# Rules.
fault-missing-rule-sentence = Dywedwch mewn un frawddeg beth yw’r rheol
fault-missing-rule-heading = Dewiswch am beth mae’r rheol
fault-missing-rule-kind = Dewiswch pa fath o reol yw hi
fault-missing-rule-meaning = Dewiswch beth sy’n digwydd yn yr amserau hyn
fault-missing-rule-because_words = Dywedwch pam mae’r rheol yma, mewn geiriau y byddai { $name } yn eu defnyddio
fault-missing-rule-less_limiting = Dywedwch pa gamau ysgafnach y gwnaethoch eu hystyried neu roi cynnig arnynt
fault-missing-rule-necessary = Dywedwch pam mae angen hyn ar { $name } i fod yn ddiogel ac yn iach
fault-missing-rule-started_at = Dywedwch ar ba ddiwrnod a faint o’r gloch y dechreuodd
fault-missing-rule-told_authority = Dywedwch sut a phryd y cafodd yr awdurdod lleoli wybod
fault-missing-rule-relaxes_when = Dywedwch beth sy’n rhaid iddo ddigwydd er mwyn i’r rheol lacio
fault-missing-rule-answer = Gofynnwch i { $name } a dewiswch yr ateb
fault-missing-rule-not_asked_reason = Dywedwch pam nad oedd modd gofyn i { $name }

# When something goes wrong, promises, parent and start.
fault-missing-goes_wrong-ideas = Dywedwch beth ddylai ddigwydd, ym marn { $name }, pan na chaiff rheol ei chadw
fault-missing-goes_wrong-trust_steps = Dywedwch sut y gall { $name } ennill ymddiriedaeth yn ôl
fault-missing-goes_wrong-talk = Dywedwch pwy sy’n cael y sgwrs gyntaf gyda’r person ifanc, { $name }, a pha mor fuan
fault-missing-goes_wrong-put_right = Dywedwch sut y gall { $name } roi pethau’n iawn
fault-missing-goes_wrong-extra_help = Dywedwch pa help ychwanegol sydd ar gael
fault-missing-goes_wrong-still_has = Dywedwch beth sydd gan { $name } o hyd, beth bynnag sy’n digwydd
fault-missing-goes_wrong-never = Dywedwch beth na fydd yr oedolion byth yn ei wneud
fault-missing-promises-promises = Dewiswch o leiaf un addewid
fault-missing-promises-answer_days = Rhowch o fewn sawl diwrnod y byddwch yn ateb, fel 3
fault-missing-parent-name = Dywedwch i bwy y gofynnwyd, neu i bwy y byddech yn gofyn
fault-missing-parent-answer = Dewiswch beth ddywedodd y rhiant
fault-missing-parent-asked_on = Rhowch y diwrnod y gwnaethoch ofyn
fault-missing-parent-how = Dywedwch sut y gwnaethoch ofyn
fault-missing-parent-reason = Dywedwch pam nad oedd modd gofyn i’r rhiant
fault-missing-start-review_on = Rhowch y diwrnod y byddwch i gyd yn edrych arno eto

# Lists without a row.
fault-none_yet-device-name = Ychwanegwch ddyfais, neu dywedwch nad oes un
fault-none_yet-account-platform = Ychwanegwch gyfrif neu gêm, neu dywedwch nad oes un
fault-none_yet-friend-name = Ychwanegwch ffrind ar-lein, neu dywedwch nad oes un
fault-none_yet-no_contact-name = Ychwanegwch enw unrhyw un na chaiff fod mewn cysylltiad, neu dywedwch nad oes neb
fault-none_yet-risk-family = Ychwanegwch o leiaf un risg. Mae “dim yn hysbys” yn cyfrif
fault-none_yet-rule-sentence = Ychwanegwch o leiaf un rheol


## The tasks of a plan

task-review = Edrych eto
task-review-about = Y cytundeb sydd mewn grym nawr, fesul rheol: a yw’n aros fel y mae?
task-about = Am { $name }
task-about-about = Enw, iaith, ysgol, pobl, y gyfraith a’r gweithiwr cymdeithasol
task-orders = Llysoedd a’r heddlu
task-orders-about = Gorchmynion, amodau mechnïaeth ac amodau trwydded am y rhyngrwyd neu bobl
task-decides = Pwy sy’n penderfynu
task-decides-about = Beth y caiff y cartref ei benderfynu ar ei ben ei hun; gellir gadael hyn yn wag
task-pictures = Ffotograffau a fideo
task-pictures-about = Pwy gytunodd i luniau, ac at ba ddiben; gellir gadael hyn yn wag
task-talks = Sgyrsiau
task-talks-about = Pryd y bu sgwrs rhwng { $name } a chi, a sut aeth hi
task-own = Yng ngeiriau’r person ifanc
task-own-about = Beth mae { $name } yn ei ddweud heb neb arall, ar y llechen; gellir gadael hyn yn wag
task-good = Beth sy’n dda ar-lein
task-good-about = Hoff bethau { $name }, a phwy sy’n cadw mewn cysylltiad
task-devices = Dyfeisiau a lleoedd
task-devices-about = Ffonau, llechi, consolau, sgriniau eraill, a lle mae’r rheolau’n gymwys
task-accounts = Cyfrifon a gemau
task-accounts-about = Yr apiau y mae { $name } yn eu defnyddio, a phwy all eu gweld
task-friends = Ffrindiau ar-lein
task-friends-about = Ffrindiau, ac unrhyw un na chaiff fod mewn cysylltiad
task-skills = Sgiliau
task-skills-about = Beth y gall { $name } ei wneud, ac yr hoffai ei ddysgu
task-lessons = Dysgu
task-lessons-about = Beth fydd { $name } yn ei ddysgu, gyda phwy ac erbyn pryd; gellir gadael hyn yn wag
task-risks = Risgiau
task-risks-about = Beth allai fynd o’i le i { $name }, a beth sy’n helpu
task-overall = Y darlun cyfan
task-overall-about = Beth ddigwyddodd o’r blaen, y lleill, y nos, a’r pethau nad ydych yn cytuno arnynt
task-rules = Rheolau
task-rules-about = Beth rydych yn cytuno arno, pam, a beth mae { $name } yn ei ddweud
task-goes_wrong = Os aiff rhywbeth o’i le
task-goes_wrong-about = Y camau rydych yn eu cymryd, a’r hyn y mae { $name } yn ei gadw bob amser
task-promises = Beth mae’r oedolion yn ei addo
task-promises-about = Beth y gall { $name } ddibynnu arno gennych chi
task-parent = Barn y rhiant
task-parent-about = Beth mae’r person sydd â chyfrifoldeb rhiant yn ei ddweud
task-start = Dechrau a’r adolygiad nesaf
task-start-about = Pryd mae’n dechrau, a phryd y byddwch yn edrych arno eto
task-check = Gwirio popeth
task-check-about = Darllenwch y cyfan unwaith eto, yna anfonwch ef at y rheolwr

state-not_started = Heb ddechrau
state-in_progress = Ar y gweill
state-done = Wedi’i wneud
state-optional = Gellir gadael hyn yn wag
state-cannot_start = Ni ellir dechrau eto
state-needs_look = Newidiodd rhywbeth: edrychwch eto

wait-for_a_risk = Ychwanegwch risg yn gyntaf. Mae angen rheswm ar reol.
wait-for_a_rule = Ychwanegwch reol yn gyntaf. Tan hynny nid oes dim i’w wirio.


## What an agreement speaks about

content-time = Amserau i fod ar-lein
content-sites = Gwefannau ac apiau sy’n iawn, a’r rhai nad ydynt
content-show_us = Dangos i’r staff beth sydd ar y sgrin
content-behaviour = Beth sydd ddim yn iawn i’w wneud ar-lein
content-people = Ffrindiau, preifatrwydd a chyfryngau cymdeithasol
content-tell_us = Dweud wrth rywun pan fydd rhywbeth o’i le
content-ask_first = Gofyn yn gyntaf
content-consequences = Beth sy’n digwydd pan na chaiff rheol ei chadw
content-school_day = Y rhyngrwyd yn ystod y diwrnod ysgol


## Where a plan stands

stage-drafting = Drafft: mae { $home } yn ei ysgrifennu
stage-drafting-next = Gorffennwch y tasgau, yna anfonwch ef at y rheolwr.
stage-with_manager = Gyda’r rheolwr
stage-with_manager-next = Mae’r rheolwr yn ei ddarllen, yna’n ei basio ymlaen i’r gweithiwr cymdeithasol neu’n ei anfon yn ôl.
stage-with_social_worker = Gyda’r gweithiwr cymdeithasol
stage-with_social_worker-next = Mae’r gweithiwr cymdeithasol yn penderfynu ar bob rheol. Os caiff pob un aros, mae pawb yn llofnodi.
stage-to_sign = Yn barod i’w lofnodi
stage-to_sign-next = Mae pawb a enwir yma yn llofnodi. Yna mae’n dechrau.
stage-starting = Wedi’i lofnodi gan bawb
stage-starting-next = Mae’n dechrau ohono’i hun ar ei ddiwrnod cyntaf.
stage-settled = Wedi’i gytuno ac mewn grym
stage-settled-next = Cadwch ato, ac edrychwch arno gyda’ch gilydd ar y diwrnod y cytunwyd arno. Gallwch ei newid yn gynt.

standing-open = Ar ei ffordd
standing-closed = Daeth yn ôl, heb fod mewn grym erioed
standing-in_force = Mewn grym
standing-replaced = Cafodd ei ddisodli gan fersiwn mwy newydd


## What happened

event-home_added = Wedi sefydlu’r cartref
event-account_added = Wedi creu cyfrif i { $who }. Rôl: { $role }
event-account_invited = Wedi anfon dolen at { $who } i ddewis cyfrinair
event-letters_chosen = Dewisodd { $who } a ddylai gael llythyrau am gynlluniau
event-password_chosen = Dewisodd { $who } gyfrinair newydd
event-password_forgotten = Cafodd { $who } ddolen i ddewis cyfrinair arall
event-role_requested = Wedi gofyn am rôl i { $who }: { $role }
event-role_confirmed = Wedi cadarnhau rôl { $who }: { $role }
event-role_declined = Wedi gollwng y cais am rôl i { $who }: { $role }
event-role_changed = Wedi newid rôl { $who }. Rôl newydd: { $role }
event-left_home = Wedi tynnu { $who } o’r cartref
event-last_day_set = Wedi gosod diwrnod olaf { $who }: { $date }
event-account_closed = Wedi cau cyfrif { $who }
event-account_reopened = Wedi ailagor cyfrif { $who }
event-sign_in_address_changed = Mae { $who } yn mewngofnodi gyda chyfeiriad e-bost arall
event-signed_out_everywhere = Allgofnododd { $who } ym mhob man
event-sign_in_burst = Cafodd llawer o gyfrineiriau anghywir eu teipio ar gyfer { $who }. Ni all neb roi cynnig arall arni am ychydig
event-signed_in = Mewngofnododd { $who }
event-signed_out = Allgofnododd { $who }
event-opened = Wedi agor cynllun ar gyfer { $name }
event-saved = Wedi cadw tudalen o “{ $sheet }”
event-kept_aside = Wedi rhoi geiriau o’r neilltu yn “{ $sheet }”, am fod rhywun arall wedi cadw’r dudalen
event-aside_settled = Wedi darllen y geiriau a roddwyd o’r neilltu yn “{ $sheet }”
event-moved = Wedi newid trefn “{ $sheet }”
event-removed = Wedi tynnu cofnod o “{ $sheet }”
event-handed_over = Wedi rhoi’r llechen i { $name }
event-taken_back = Wedi cymryd y llechen yn ôl
event-sent = Wedi anfon fersiwn { $revision } at y rheolwr
event-withdrawn = Wedi cymryd fersiwn { $revision } yn ôl i’w newid
event-returned = Wedi anfon fersiwn { $revision } yn ôl: “{ $reason }”
event-recalled = Wedi cymryd fersiwn { $revision } yn ôl cyn i’r fersiwn ddechrau: “{ $reason }”
event-authorised = Wedi awdurdodi fersiwn { $revision } ar gyfer y gweithiwr cymdeithasol
event-limit_after_telling = Mae fersiwn { $revision } yn cyfyngu mwy, yn fuan ar ôl i { $name } ddweud am rywbeth. Pam: “{ $reason }”
event-address_changed = Mae fersiwn { $revision } yn mynd i gyfeiriad e-bost newydd, nid i un y cytundeb diwethaf
event-saved-handed = Cadwodd { $name } dudalen o “{ $sheet }” ar y llechen
event-asked = Wedi anfon dolen at { $who } i benderfynu ar fersiwn { $revision }, i’r cyfeiriad { $email }
event-address_corrected = Wedi cywiro’r cyfeiriad ar gyfer fersiwn { $revision }: stopiodd yr hen ddolen weithio, ac aeth yr un newydd at { $who }, { $email }
event-passed_on = Wedi pasio fersiwn { $revision } ymlaen i { $who }, { $email }: stopiodd yr hen ddolen weithio
event-acknowledged = Wedi darllen fersiwn { $revision } ar gyfer y sifft
event-not_working = Wedi dweud nad yw’n gweithio
event-shift_question = Cwestiwn am fersiwn { $revision }: “{ $reason }”
event-deadline_told = Wedi dweud drwy lythyr: { $what }. Dyddiad cau: { $by }
event-deadline_missed = Yn hwyr: { $what }. Y dyddiad cau oedd { $by }, ac nid oedd wedi digwydd
event-deadline_done = { $what }. Dyddiad cau: { $by }. Beth gafodd ei wneud: “{ $reason }”
event-recorded = Wedi ysgrifennu mewn cofnod: { $page }
event-clock_missed = Rhy hwyr: { $clock }
event-left = Gadawodd { $name } y cartref
event-came_back = Daeth { $name } yn ôl
event-emergency_sent = Wedi anfon dolen i’r argyfwng at { $who }, i’r cyfeiriad { $email }
event-emergency_code_sent = Wedi gofyn am god i ddarllen yr argyfwng
event-emergency_code_wrong = Wedi teipio cod anghywir ar gyfer yr argyfwng
event-emergency_opened = Wedi teipio’r cod cywir a darllen yr argyfwng
event-paper_taken = Wedi mynd â chopi papur o fersiwn { $revision }
event-reading_list_taken = Wedi mynd â’r rhestr o bwy sydd wedi darllen beth
event-letter_sent = Cafodd y llythyr ei anfon
event-letter_failed = Nid oedd modd anfon y llythyr
event-code_sent = Wedi agor y ddolen a gofyn am god
event-code_wrong = Wedi teipio cod anghywir
event-codes_spent = Gofynnwyd am ormod o godau, neu cafodd gormod eu teipio’n anghywir, felly cafodd y ddolen ei chau
event-link_opened = Wedi teipio’r cod cywir a darllen y cynllun
event-decided = Wedi penderfynu ar fersiwn { $revision }. Cymeradwywyd: { $approved }{ $with_condition ->
    [0] { "" }
   *[other] , gydag amod: { $with_condition }
}{ $to_change ->
    [0] { "" }
   *[other] , i’w newid: { $to_change }
}{ $refused ->
    [0] { "" }
   *[other] , gwrthodwyd: { $refused }
}
event-consented = Wedi cydsynio i gyfyngiad yn fersiwn { $revision }, fel y mae wedi’i eirio yno
event-scan_kept = Cadwyd sgan o bapur fersiwn { $revision }
event-signed = Llofnod ar fersiwn { $revision }: { $party }. { $method }
event-agreed = Mae pawb wedi llofnodi fersiwn { $revision }. Mae’n dechrau ar { $starts_on }
event-began = Daeth fersiwn { $revision } i rym ar { $from }
event-replaced = Cafodd fersiwn { $revision } ei ddisodli gan fersiwn { $by }
event-amending = Wedi agor y cynllun i newid fersiwn { $revision }, sy’n aros mewn grym tan hynny


## Why something cannot be done

refusal-not_allowed = Nid yw eich rôl yn caniatáu hyn. Gofynnwch i’ch rheolwr pwy all ei wneud.
refusal-wrong_stage = Mae’r cynllun wedi symud ymlaen ers i chi agor y dudalen hon. Ewch yn ôl at y cynllun i weld beth yw’r sefyllfa.
refusal-own_words = Rydych wedi ysgrifennu yn y fersiwn hwn. Gofynnwch i reolwr arall ei ddarllen a’i awdurdodi.
refusal-own_address = Chi ddywedodd i ble mae dolen y gweithiwr cymdeithasol yn mynd, yn y cynllun neu yn y cyfeiriadur. Felly gofynnwch i reolwr arall gytuno i hynny.
refusal-own_contact = Chi ysgrifennodd y cyfeiriad hwn yn y cyfeiriadur, neu sut mae cyfeiriadau o’r fath yn gorffen. Felly rhaid i ail reolwr ei ddewis yma.
refusal-contact_of_authoriser = Yr un rheolwr ysgrifennodd y cyfeiriad hwn a chytuno i’r fersiwn hwn. Cymerwch y fersiwn yn ôl, a gofynnwch i ail reolwr gytuno.
refusal-outside_domains = Nid yw cyfeiriad e-bost y gweithiwr cymdeithasol yn gorffen fel cyfeiriadau’r cyngor ei hun. Gall rheolwr gywiro hynny yn y cyfeiriadur.
refusal-own_account = Chi greodd neu newidiodd gyfrif y person a anfonodd hwn. Gofynnwch i reolwr arall ei awdurdodi.
refusal-address_of_account = Mae’r cyfeiriad e-bost hwn yn perthyn i rywun sy’n mewngofnodi i Accord yma. Ysgrifennwch gyfeiriad y gweithiwr cymdeithasol ei hun yn y cyfeiriadur.
refusal-own_work = Chi anfonodd y cynllun hwn. Gofynnwch i reolwr arall ei ddarllen a’i awdurdodi.
refusal-no_reason = Rhowch y rheswm mewn ychydig eiriau.
refusal-undecided = Penderfynwch ar bob rheol. Os nad ydych yn cymeradwyo’n syml, dywedwch pam neu am beth rydych yn gofyn.
refusal-already_signed = Mae’r llofnod hwn yno’n barod. Nid oes dim mwy i’w wneud.
refusal-same_person = Rydych wedi llofnodi’n barod. Gofynnwch i berson gwahanol lofnodi yma.
refusal-other_text = Mae’r geiriau wedi newid ers i chi eu darllen. Darllenwch y cynllun eto, yna rhowch gynnig arall arni.
refusal-faults = Mae angen gwaith ar rai atebion o hyd. Ewch i “Gwirio popeth” i’w gweld.
refusal-too_early = Nid yw’r diwrnod cyntaf wedi cyrraedd eto. Mae’r cynllun yn dechrau ohono’i hun ar y diwrnod hwnnw.
refusal-unchanged = Nid oes dim wedi newid ers y fersiwn diwethaf. Newidiwch rywbeth yn gyntaf, neu gadewch ef fel y mae.


## The social worker’s decision

verdict-approve = Cymeradwyo
verdict-condition = Amod
verdict-change = Newid
verdict-refuse = Gwrthod
verdict-consent = Cydsynio
verdict-acknowledge = Rwyf wedi ei ddarllen
verdict-wrong = Ddim yn gywir
verdict-acknowledge-done = darllenwyd
verdict-approve-done = cymeradwywyd
verdict-condition-done = cymeradwywyd gydag amod
verdict-change-done = gofynnwyd am newid
verdict-refuse-done = gwrthodwyd
verdict-consent-done = cydsyniwyd


## Who and how

party-young_person = { $name }
party-parent = Person â chyfrifoldeb rhiant
party-key_worker = Gweithiwr allweddol
party-manager = Rheolwr
party-social_worker = Gweithiwr cymdeithasol

method-drawn = Wedi’i lunio ar y sgrin
method-typed = Enw wedi’i deipio
method-mark = Marc
method-spoken = Ar lafar
method-ink = Wedi’i lofnodi mewn inc ar bapur
method-chose_not = Wedi dewis peidio â llofnodi
method-not_reached = Nid oedd modd cysylltu

# The same within a line: how somebody signed.
signed-by-drawn = wedi’i lunio ar y sgrin
signed-by-typed = enw wedi’i deipio
signed-by-mark = marc
signed-by-spoken = ar lafar
signed-by-ink = mewn inc, ar bapur
signed-by-chose_not = wedi dewis peidio â llofnodi
signed-by-not_reached = nid oedd modd cysylltu

mark-cross = Croes
mark-star = Seren
mark-heart = Calon
mark-thumb_up = Bawd i fyny
mark-sun = Haul
mark-moon = Lleuad
mark-tree = Coeden
mark-fish = Pysgodyn
mark-cat = Cath
mark-ball = Pêl
mark-note = Cerddoriaeth
mark-boat = Cwch

role-staff = Staff
role-night = Staff nos neu staff asiantaeth
role-manager = Rheolwr
role-administrator = Gweinyddwr
role-social_worker = Gweithiwr cymdeithasol


## The seal of a paper, and checking one

verify-title = Gwirio papur
verify-code = Y cod byr ar y papur
verify-code-hint = Deg llythyren a digid, ar waelod pob tudalen.
verify-button = Gwirio
verify-no-code = Nid cod byr yw hwnnw. Mae ganddo ddeg llythyren a digid, fel Q9W1D-FWF07.
verify-unknown = Nid oes papur wedi’i selio gyda’r cod hwn yn cael ei gadw yma. Edrychwch ar y cod eto, a gofynnwch i’r cartref.
verify-many = Dyna lawer o godau. Rhowch gynnig arall arni ymhen awr.
verify-found = Mae papur wedi’i selio gyda’r cod hwn yn cael ei gadw yma: fersiwn { $revision }, wedi’i selio ar { $when }
verify-current = Dyma’r fersiwn sydd mewn grym.
verify-replaced = Mae fersiwn newydd yn ei le.
verify-withdrawn = Nid yw mewn grym.
verify-file-title = Os yw’r ffeil gennych chi
verify-file = Mae ffeil wedi’i selio yn dangos pob newid. Mae ei sêl yn dweud nad oes dim wedi newid ers i Accord ei selio. Sêl sefydliad yw hi, nid llofnod cymwysedig.
verify-choose = Dewiswch y ffeil wedi’i selio, neu gollyngwch hi yma
verify-choose-hint = Caiff ei gwirio ar y ddyfais hon, ac nid yw’n cael ei hanfon i unman.
verify-working = Mae’r ffeil yn cael ei gwirio.
verify-failed = Ni allai’r gwiriad redeg ar y ddyfais hon.
verify-failed-next = Llwythwch y dudalen eto, neu defnyddiwch borwr arall. Gall ffeil fod hyd at 50 MB.
verify-valid = Dilys: mae’r ffeil fel yr oedd pan gafodd ei selio
verify-valid-next = Teipiwch ei chod byr uchod i weld a oes fersiwn mwy newydd wedi cymryd ei lle.
verify-sealed-by = Seliwyd gan:
verify-sealed-at = Yn ôl cloc y sawl a’i seliodd:
verify-proven-at = Wedi’i brofi gan stamp amser:
verify-stamped-by = Stamp amser gan:
verify-changed = Wedi’i newid ar ôl ei selio
verify-changed-content = Nid yw’r hyn a seliwyd fel yr oedd.
verify-changed-seal = Nid yw’r sêl ei hun fel yr oedd.
verify-changed-stamp = Nid yw stamp amser fel yr oedd.
verify-changed-appended = Ychwanegwyd rhywbeth ar ôl ei selio.
verify-changed-structure = Mae’r ffeil wedi torri cymaint fel mai dim ond olion o’r sêl sydd ar ôl.
verify-changed-next = Peidiwch â dibynnu arni. Gofynnwch i’r cartref am ei gopi ei hun, a dywedwch wrthynt am hon.
verify-unrecognised = Heb ei hadnabod
verify-unrecognised-other_root = Rhywun arall a’i llofnododd. Nid yw’r gweinydd hwn yn eu hadnabod.
verify-unrecognised-revoked = Roedd y dystysgrif wedi’i thynnu’n ôl, neu nid oes dim yn dangos iddi gael ei defnyddio cyn hynny.
verify-unrecognised-next = Gofynnwch i’r sawl a roddodd y ffeil i chi ble y gellir ei gwirio.
verify-unchecked = Ni ellir ei gwirio
verify-unchecked-file = Nid PDF y gellir ei ddarllen yma yw hi.
verify-unchecked-not_sealed = Nid oes sêl arni.
verify-unchecked-no_time = Nid yw’r sêl yn dweud pryd y cafodd ei gwneud.
verify-unchecked-future = Mae’r sêl yn dweud amser sydd heb ddod eto, neu un y mae ei stamp amser yn ei wadu. Edrychwch ar gloc y ddyfais hon.
verify-unchecked-outside = Nid oedd y dystysgrif yn ddilys pan seliwyd y ffeil.
verify-unchecked-expired = Mae’r dystysgrif wedi dod i ben, ac nid oes stamp amser dibynadwy yn dangos bod y sêl yn hŷn.
verify-unchecked-next = Gofynnwch i’r cartref am gopi wedi’i selio.
verify-tools = Agorwch hi gyda pdfsig, pyHanko neu Acrobat a’n tystysgrif wraidd, neu defnyddiwch y gorchymyn accord verify. Bydd y rhan fwyaf yn dweud nad ydynt yn gwybod pwy seliodd hi nes bod y dystysgrif ganddynt.
verify-root = Y dystysgrif wraidd
seal-reason = Cytunwyd gan bawb yr oedd angen iddynt gytuno
seal-description = Sêl Accord
seal-time-stamp-description = Lle ar gyfer stamp amser
seal-title = Y sêl
seal-sealed = Seliwyd ar { $when }
seal-waits = Bydd yn cael ei selio o fewn ychydig funudau.
seal-failed = Nid oedd modd ei selio eto: { $cause } Nifer y cynigion: { $tries }, y diwethaf ar { $when }. Bydd Accord yn rhoi cynnig arall arni.
seal-download = Y papur wedi’i selio
seal-cause-paper = nid oedd modd gwneud y papur.
seal-cause-key = ni seliodd yr allwedd ef.
seal-cause-check = ni chafwyd bod y sêl yn ddilys.
seal-cause-time_stamp = nid atebodd yr un awdurdod stampiau amser fel y dylai.
seal-cause-lists = ni roddodd y sawl a werthodd y dystysgrif restr o’r tystysgrifau a dynnwyd yn ôl.
seal-cause-brief = ni fyddai stamp amser newydd yn para’n hirach na’r un sydd arni.
seal-not-lasting = Nid oedd modd gwneud iddi bara’n hirach eto: { $cause } Ceisiwyd { $tries } gwaith, y tro diwethaf ar { $when }. Bydd Accord yn ceisio eto.
seal-not-stamped = Nid oes prawf o’i amser eto: { $cause } Ceisiwyd { $tries } gwaith, y tro diwethaf ar { $when }. Bydd Accord yn ceisio eto.
seal-level-basic = Cloc Accord ei hun sy’n dweud pryd y’i seliwyd.
seal-level-time = Mae cloc rhywun arall yn profi pryd.
seal-level-archive = Mae cloc rhywun arall yn profi pryd, ac mae popeth sydd ei angen i’w wirio’n ddiweddarach yn y ffeil.
event-paper_sealed = Seliwyd papur fersiwn { $revision }
event-paper_stamped = Gwnaed i sêl fersiwn { $revision } bara gyda stamp amser
documents-title = I ddarllenwyr eraill
documents-lead = Yr un cytundeb, pob un yn un PDF gyda’i fersiwn a’i god.
documents-beside = Mae pob un yn Gymraeg ac yn { $language }, ochr yn ochr. Mae’r hyn a ysgrifennodd pobl yn aros fel yr ysgrifennwyd ef, nes i gyfieithydd ei roi yn yr iaith honno.
documents-alone = Mae pob un mewn un iaith.
documents-languages = Mewn dwy iaith, ochr yn ochr
documents-none = Cymraeg yn unig
documents-language = { $tag ->
    [cy-GB] Cymraeg
    [prs] Dari
    [ar] Arabeg
    [ps] Pashto
    [fa] Farsi
    [ckb] Cwrdeg (Sorani)
    [ti] Tigrinya
    [am] Amhareg
    [vi] Fietnameg
    [sq] Albaneg
    [uk] Wcreineg
   *[en-GB] Saesneg
}
document-young-person = Copi { $name }
document-easy-read = Copi { $name }, hawdd ei ddarllen
document-large-print = Copi { $name }, mewn print bras
document-wall = I’r wal, heb bethau preifat
document-shift = Y cerdyn sifft, hanner tudalen
document-passport = Y dudalen basbort
document-notice = Yr hysbysiad o gyfyngiadau i’r cyngor
document-file = Y copi ffeil, y cyfan ohono
copies-title = Copïau a roddwyd
copies-none = Does dim copi wedi’i nodi eto.
copies-missing = Dim copi wedi’i nodi eto: { $who }
copies-to = I bwy
copies-document = Pa un
copies-how = Sut a phryd
copies-noted = Nodwyd gan
copies-note = Nodi copi
copies-ask-to = I bwy y cafodd ei roi?
copies-ask-name = Beth yw eu henw?
copies-ask-name-hint = Gadewch yn wag os yw’n glir pwy oedd.
copies-ask-document = Pa ddogfen?
copies-ask-how = Sut?
copies-ask-on = Pryd?
copies-ask-on-hint = Gadewch yn wag am heddiw.
copies-button = Nodi
receiver-young_person = { $name }
receiver-authority = Y cyngor
receiver-parent = Rhywun â chyfrifoldeb rhiant
receiver-reviewing_officer = Y swyddog adolygu
receiver-advocate = Yr eiriolwr
receiver-school = Ysgol neu goleg
receiver-next_home = Y cartref nesaf
receiver-other = Rhywun arall
given-hand = Ar bapur, o law i law
given-post = Drwy’r post
given-secure = Drwy e-bost wedi’i amgryptio neu ffolder gaeedig a rennir
given-read_aloud = Wedi’i ddangos a’i ddarllen yn uchel
refusal-copy = Dewiswch pwy gafodd pa ddogfen a sut. I rywun arall, teipiwch yr enw. Heddiw neu gynt yw’r diwrnod, ac nid cyn i’r fersiwn hon gael ei hanfon.
overview-no-copy = Dim copi wedi’i nodi: { $who }
event-copy_given = Nodwyd copi o fersiwn { $revision } i: { $to } ({ $document }, { $date })
documents-translate = Rhoi’r hyn a ysgrifennodd pobl yn { $language }
translate-title = Yr hyn a ysgrifennodd pobl, yn { $language }
translate-lead = Mae cyfieithydd yn ei ddweud neu’n ei ysgrifennu, ac mae’n sefyll wrth ymyl y Saesneg ar bapurau { $name }. Bydd yr hyn a adewch yn wag yn aros fel y cafodd ei ysgrifennu. Nid yw’r testun a lofnodwyd yn newid.
translate-who = Pwy a’i rhoddodd yn yr iaith hon?
translate-who-hint = Enw, ac asiantaeth os oes un. Mae’n ymddangos ar y papurau.
translate-button = Cadw
translate-unprinted = Mae yma lythyren na all y papurau ei hargraffu, neu mae’n rhy hir
translate-unnamed = Teipiwch enw’r sawl a’i rhoddodd yn yr iaith hon
refusal-translation = Teipiwch pwy a’i rhoddodd yn yr iaith hon, ac edrychwch ar y blychau â phroblem. Mae’r hyn a deipioch yno o hyd.
event-translated = Rhoddwyd yr hyn a ysgrifennodd pobl yn fersiwn { $revision } yn { $language }
check-unprinted = Ni all y papurau argraffu rhai o’r llythrennau hyn. Byddent yn ymddangos fel rhifau
document-receipt = Derbynneb y penderfyniad
