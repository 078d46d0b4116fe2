# The file copy of an agreement. Plain sentences; no arguments that are not named here.

paper-title = Cytundeb rhyngrwyd {$name}
paper-about = Asesiad risg a chytundeb mynediad i’r rhyngrwyd ar gyfer {$name}, {$home}
paper-head = {$home} · copi ffeil
paper-page-of = tudalen {$page} o {$pages}
paper-version = fersiwn {$number}
paper-foot-from = mewn grym o {$date}
paper-foot-replaces = yn cymryd lle fersiwn {$number}
paper-fingerprint-short = ôl bys {$hash}
paper-record = Yr un cytundeb fel data, ar ffurf ganonaidd. Ei SHA-256 yw’r ôl bys sydd ar y papur.

paper-state-reading = Yn cael ei ddarllen
paper-state-to_sign = I’w lofnodi
paper-state-signed = Wedi’i lofnodi
paper-state-in_force = Mewn grym
paper-state-replaced = Mae un newydd yn ei le
paper-state-not_agreed = Heb ei gytuno

paper-notice-reading = Mae’r fersiwn hwn yn dal i gael ei ddarllen. Nid yw’n cyfrif eto.
paper-notice-to_sign = Mae’r gweithiwr cymdeithasol wedi cytuno â’r fersiwn hwn. Mae’n aros am lofnodion. Nid yw’n cyfrif eto.
paper-notice-signed = Mae pawb wedi llofnodi. Mae’r fersiwn hwn yn cyfrif o {$date}.
paper-notice-replaced = Mae fersiwn mwy newydd wedi cymryd lle hwn. Nid yw’n cyfrif mwyach.
paper-notice-not_agreed = Daeth y fersiwn hwn yn ôl ac ni wnaeth gyfrif erioed. Mae’n cael ei gadw er mwyn i bawb weld beth oedd wedi’i ofyn.

paper-drawn-up = {$name} a’r staff luniodd hwn gyda’i gilydd ar {$dates}.
paper-offered = Cafodd {$name} gynnig sgwrs ar {$dates}, ond nid oedd eisiau un.
paper-agreed-with = Cytunwyd gan {$worker}, {$authority}, ar {$date}.
paper-not-agreed-with = Ni chytunodd {$worker}, {$authority}, â’r cyfan ar {$date}.
paper-not-decided = Nid yw {$worker}, {$authority}, wedi penderfynu eto.
paper-review = Byddwn ni’n edrych ar y cyfan eto erbyn {$date}.

paper-good = Beth sy’n dda

paper-week = Pryd dwi’n cael bod ar-lein
paper-week-term = Yn ystod y tymor
paper-week-holidays = Yn ystod y gwyliau
paper-week-alt = Llun o’r wythnos, o ddydd Llun i ddydd Sul, o chwech y bore tan chwech y bore wedyn. {$week} Mae’r tabl oddi tano yn dweud yr un peth mewn geiriau.
paper-week-days = Dyddiau
paper-week-never = Ddim ar y dyddiau hyn
paper-week-all-day = Drwy’r dydd a’r nos
paper-week-else-off = Bob amser arall dwi all-lein.
paper-week-always = Yn cael ei ganiatáu bob amser
paper-access-online = Ar-lein
paper-access-learning = Dysgu, gyda chymorth
paper-access-off = All-lein

paper-rules = Beth rydyn ni wedi cytuno arno
paper-rule-heading = Rheol {$number} · {$heading}
paper-kind-boundary = Ffin arferol
paper-kind-restriction = Cyfyngiad
paper-kind-emergency = Cyfyngiad brys
paper-kind-court_order = Gorchymyn llys
paper-kind-legal_limit = Cyfraith neu derfyn oedran
paper-kind-home_policy = Rheol y cartref
paper-kind-promise = Addewid yr oedolion
paper-kind-monitoring = Gwirio
paper-meaning-boundary = Rheol y gallai unrhyw riant ei gosod. Nid yw’n atal neb rhag cyrraedd person, galwad na help.
paper-meaning-restriction = Mae’n cyfyngu ar gyrraedd rhywun. Dim ond gyda chydsyniad y cyngor mae’n cyfrif, a hynny tan ei diwrnod olaf.
paper-meaning-emergency = Cafodd ei gosod ar unwaith i gadw rhywun yn ddiogel. Mae’r cyngor yn cael gwybod.
paper-meaning-court_order = Llys sydd wedi penderfynu hyn. Nid yw’r cartref yn gallu ei newid.
paper-meaning-legal_limit = Cyfraith, neu derfyn oedran y gwasanaeth ei hun.
paper-meaning-home_policy = Yr un peth i bawb yn y cartref.
paper-meaning-promise = Beth mae’r oedolion yn ei addo. Yr oedolion sy’n gorfod cadw at hyn, nid y person ifanc.
paper-meaning-monitoring = Mae oedolion yn edrych ar yr hyn sy’n cael ei wneud ar-lein. Dim ond gyda chydsyniad y cyngor mae’n cyfrif, a dim ond os cafodd y person ifanc wybod ymlaen llaw.
paper-when = Pryd
paper-because = Oherwydd
paper-risk-link = risg {$number}
paper-necessary = Pam mae ei angen
paper-less-limiting = Beth wnaethon ni roi cynnig arno’n gyntaf
paper-started = Dechreuodd
paper-told = Y cyngor yn cael gwybod
paper-always = Yn cael ei ganiatáu bob amser
paper-loosens = Yn llacio pan
paper-looked-at = Adolygiad nesaf
paper-ends = Yn dod i ben ar
paper-ended = Daeth i ben ar
paper-answer-agree = Mae {$name} yn cytuno
paper-answer-agree_for_now = Mae {$name} yn cytuno am nawr
paper-answer-dont_agree = Nid yw {$name} yn cytuno
paper-answer-not_sure = Nid yw {$name} yn siŵr
paper-answer-not_said = Nid oedd {$name} eisiau dweud
paper-answer-not_asked = Nid oedd modd gofyn i {$name}
paper-reply = Dywedaist ti, penderfynon ni
paper-reply-because = Oherwydd: {$text}
paper-consent = Cydsyniad {$authority} gan {$name} ar {$date} i’r geiriau hyn ({$hash}).
paper-consent-open = Yn aros am gydsyniad i’r geiriau hyn ({$hash}). Pwy sy’n penderfynu: {$authority}. Nid yw’n cyfrif cyn hynny.
paper-consent-refused = Dim cydsyniad. Nid yw’r rheol hon yn cyfrif.
paper-verdict-said-approve = {$worker}: {$words}
paper-verdict-said-condition = Mae {$worker} yn cytuno ar amod: “{$words}”
paper-verdict-said-change = Mae {$worker} yn gofyn am newid: “{$words}”
paper-verdict-said-refuse = Nid yw {$worker} yn cytuno: “{$words}”

paper-goes-wrong = Os aiff rhywbeth o’i le
paper-step-talk = Rydyn ni’n siarad
paper-step-put_right = Rydyn ni’n gwneud pethau’n iawn
paper-step-extra_help = Rydyn ni’n cael help ychwanegol
paper-step-limit = Dim ond wedyn, terfyn byr
paper-limit-hours = { $hours ->
    [one] 1 awr ar y mwyaf.
   *[other] {$hours} awr ar y mwyaf.
}
paper-limit-by = Pwy sy’n penderfynu: {$who}.
paper-their-ideas = Syniadau {$name}
paper-their-trust-steps = Sut mae ymddiriedaeth yn tyfu, yng ngeiriau {$name}

paper-promises = Beth mae’r oedolion yn ei addo
paper-answer-days = { $days ->
    [one] Pan fyddi di’n gofyn am newid, byddi di’n cael ateb o fewn 1 diwrnod.
    [two] Pan fyddi di’n gofyn am newid, byddi di’n cael ateb o fewn {$days} ddiwrnod.
   *[other] Pan fyddi di’n gofyn am newid, byddi di’n cael ateb o fewn {$days} diwrnod.
}

paper-help = Help a hawliau
paper-help-name = Pwy
paper-help-number = Rhif
paper-help-source = O ble mae’r rhif yn dod
paper-checked = {$source}; gwiriwyd {$date}
paper-right-copy = Rwyt ti’n cael dy gopi dy hun, ar ffurf y gelli di ei darllen neu ei chlywed.
paper-right-change = Rwyt ti’n cael gofyn am newid ar unrhyw adeg. Dyweda wrth unrhyw un rwyt ti’n ymddiried ynddo. Bydd yn ysgrifennu’r cais.
paper-right-add = Rwyt ti’n cael ychwanegu dy eiriau dy hun wedyn. Byddan nhw’n aros gyda’r papur hwn.
paper-right-advocate = Rwyt ti’n cael eiriolwr: rhywun o’r tu allan i’r cartref sy’n siarad ar dy ran.
paper-right-complain = Rwyt ti’n cael cwyno. Does neb yn cael gwneud pethau’n anodd i ti am wneud hynny.

paper-risks = Yr asesiad
paper-risk-number = Rhif
paper-risk-title = Risg
paper-risk-likelihood = Pa mor debygol
paper-risk-seriousness = Pa mor ddifrifol
paper-risk-rules = Rheolau
paper-risk-no-rule = dim
paper-risk-heading = Risg {$number} · {$title}

paper-passed = Beth sy’n cael aros, a pham
paper-overall = Y darlun cyfan
paper-orders = Beth mae llysoedd a’r heddlu wedi’i ddweud
paper-order-says = Llys neu’r heddlu
paper-devices = Dyfeisiau, sgriniau eraill a lleoedd
paper-accounts = Cyfrifon a gemau
paper-friends = Ffrindiau ar-lein
paper-no-contact = Pobl sydd ddim yn cael cysylltu
paper-none-device = Nid oes gan {$name} ddyfais. Rydyn ni wedi gofyn.
paper-none-account = Nid oes gan {$name} gyfrif. Rydyn ni wedi gofyn.
paper-none-friend = Nid oes gan {$name} ffrindiau ar-lein. Rydyn ni wedi gofyn.
paper-none-no_contact = Nid oes neb sydd wedi’i wahardd rhag cysylltu. Rydyn ni wedi gofyn.
paper-none-order = Nid oes gorchymyn llys, mechnïaeth na thrwydded. Rydyn ni wedi gofyn.
paper-why = Pam cafodd y fersiwn hwn ei ysgrifennu
paper-looked = Beth gafodd ei ddweud am y fersiwn o’r blaen
paper-own = Geiriau {$name}
paper-skills = Beth mae {$name} yn gallu ei wneud ar-lein
paper-skill = Sgìl
paper-skill-level = Sut mae’n mynd heddiw
paper-lessons = Beth bydd {$name} yn ei ddysgu
paper-decides = Pwy sy’n penderfynu beth
paper-pictures = Ffotograffau a fideo
paper-about-them = Am {$name}
paper-talks = Sut gwnaethon ni siarad
paper-parent = Beth mae’r rhiant yn ei ddweud
paper-home = Y cartref a’i ryngrwyd

paper-decisions = Penderfyniadau a llofnodion
paper-fact-version = Fersiwn
paper-fact-replaces = Yn cymryd lle
paper-fact-from = Mewn grym o
paper-fact-sent = Anfonwyd gan
paper-fact-authorised = Awdurdodwyd gan
paper-fact-exception = Awdurdodwyd gan rywun a ysgrifennodd ynddo, oherwydd
paper-fact-decided = Penderfynwyd gan
paper-fact-hash = Ôl bys y geiriau (SHA-256)
paper-not-yet = Ddim eto
paper-by = {$name}, {$role}, {$date}
paper-decided-by = {$name}, {$capacity}, {$authority}, {$date}, drwy’r ddolen a’r cod a anfonwyd at {$email}
paper-role-staff = staff
paper-role-night = staff nos neu staff asiantaeth
paper-role-manager = rheolwr
paper-role-administrator = gweinyddwr
paper-role-social_worker = gweithiwr cymdeithasol

paper-contact-social_worker = gweithiwr cymdeithasol
paper-contact-deputy = dirprwy i’r gweithiwr cymdeithasol
paper-contact-team_manager = rheolwr tîm
paper-contact-duty_desk = desg ddyletswydd
paper-contact-reviewing_officer = swyddog adolygu annibynnol
paper-verdict-rule = Rheol
paper-verdict = Gweithiwr cymdeithasol
paper-verdict-words = Geiriau a chydsyniad
paper-verdict-acknowledge = Wedi’i ddarllen
paper-verdict-approve = Yn cytuno
paper-verdict-condition = Yn cytuno ar amod
paper-verdict-change = Yn gofyn am newid
paper-verdict-refuse = Ddim yn cytuno
paper-verdict-consent = Cydsynio i’r geiriau hyn ({$hash})
paper-comment = Mae {$worker} yn ychwanegu: {$words}
paper-sent-back = Anfonodd {$name} hwn yn ôl ar {$date}: “{$reason}”
paper-recalled = Tynnodd {$name} hwn yn ôl cyn iddo ddechrau, ar {$date}: “{$reason}”
paper-taken-back = Tynnodd {$name} hwn yn ôl ar {$date} i’w newid.
paper-signatures-mean = Mae llofnod yn dweud: rydw i wedi cymryd rhan ac wedi gweld y geiriau hyn. Nid yw peidio â llofnodi yn dileu unrhyw hawl.
paper-party-young_person = Person ifanc
paper-party-parent = Cyfrifoldeb rhiant
paper-party-key_worker = Gweithiwr allweddol
paper-party-manager = Rheolwr
paper-sign-here = Llofnod
paper-sign-date = Dyddiad
paper-method-drawn = Wedi’i lunio â bys neu lygoden ar y sgrin
paper-method-typed = Enw wedi’i deipio
paper-method-mark = Marc personol
paper-method-spoken = Wedi’i ddweud yn uchel a’i ysgrifennu
paper-method-ink = Wedi’i lofnodi mewn inc. Mae’r sgan ar y diwedd.
paper-method-chose_not = Dewisodd beidio â llofnodi
paper-method-not_reached = Nid oedd modd cysylltu
paper-witness = Tyst: {$name}, {$role}
paper-handed = Ar y llechen a roddwyd gan {$name}, {$role}
paper-interpreted = Yn eu hiaith eu hunain gyda {$who}
paper-was-there = Hefyd yno: {$who}
paper-signature-alt = Llofnod {$name}
paper-ink = Mewn inc, sgan { $hash }
paper-scans = Wedi’i lofnodi ar bapur
paper-scans-lead = Cafodd y tudalennau hyn eu llofnodi mewn inc a’u sganio. Cafodd pob un ei lunio o’r newydd, fel nad oes dim cudd yn y ffeil yn cael ei gadw.
paper-scan-page = Tudalen { $page } o { $pages } o’r sgan â’r marc { $hash }
paper-record-note = Mae’r ffeil record.json yn y PDF hwn yn cynnwys yr un geiriau. Os caiff un llythyren ei newid, nid yw hyn yn cyfateb.

receipt-title = Penderfyniad ar gytundeb rhyngrwyd {$name}
receipt-about = Beth ddywedodd y cyngor am gytundeb rhyngrwyd {$name}, {$home}
receipt-head = {$home} · derbynneb i’r awdurdod lleoli
receipt-agreed = Mae pob rheol yn cael aros. Bydd y cytundeb yn cyfrif pan fydd pawb sy’n cymryd rhan wedi’i lofnodi.
receipt-not-agreed = Nid yw pob rheol yn cael aros. Nid oes dim ohono’n cyfrif. Bydd {$home} yn ei newid ac yn gofyn eto.

## The certificate of a sealed file

cert-title = Tystysgrif
cert-lead = Mae’r dudalen hon yn rhan o’r ffeil wedi’i selio. Mae’n dweud pwy wnaeth beth, a sut y gall unrhyw un weld nad oes dim wedi newid ers hynny.
cert-who = Pwy
cert-what = Beth
cert-how = Sut yr oedd yn hysbys pwy oeddent
cert-when = Pryd
cert-sent = Ysgrifennodd ac anfonodd
cert-authorised = Awdurdododd
cert-decided = Penderfynodd
cert-by-account = Trwy ei gyfrif ei hun, gyda chyfrinair
cert-by-link = Trwy ddolen a chod untro, a anfonwyd i { $email }
cert-rule-hash = Geiriau’r rheol hon (SHA-256)
cert-record = Y cofnod (SHA-256)
cert-unsealed = Y ffeil heb y dudalen hon a’r sêl (SHA-256)
cert-chain = Y gadwyn o ddigwyddiadau
cert-chain-end = { $events } o ddigwyddiadau, yr olaf gyda { $hash }
cert-sealed-by = Seliwyd ag allwedd
cert-sealed-at = Seliwyd ar, yn ôl cloc Accord
cert-is = Sêl sefydliad yw hon. Mae’n dangos nad oes dim wedi newid ers i Accord selio’r ffeil hon, a dim mwy. Nid llofnod cymwysedig yw hi, ac nid oes neb arall yn profi ei hamser. Llofnododd y bobl a enwir yma â llofnodion electronig syml.
cert-step-code = Chwiliwch am y cod ar waelod y dudalen. Mae Accord y cartref yn dweud a oes papur gyda’r cod yn cael ei gadw, ac a yw mewn grym.
cert-step-file = Gwiriwch y ffeil gyda pdfsig, pyHanko, Acrobat neu’r gorchymyn accord verify, a chyda’r dystysgrif wraidd y mae sefydliad y cartref yn ei rhoi.
cert-step-record = Mae’r cofnod ynghlwm wrth y ffeil hon. Ei SHA-256 yw’r un uchod.
cert-step-chain = Gall pwy bynnag sydd â data’r cartref redeg accord verify-log. Mae’r digwyddiad olaf a enwir uchod yn ei gadwyn.


## The way to check a paper

paper-check = Gwiriwch y papur hwn: {$url}
paper-code = cod {$code}
paper-qr-alt = Cod QR. Mae’n agor {$url} gyda’r cod {$code}, lle gellir gwirio’r papur hwn.


## The young person's own copy

young-title = Fy nghytundeb rhyngrwyd
young-about = Cytundeb rhyngrwyd {$name}, {$home}: y copi sy’n eiddo i’r person ifanc
young-head = Copi {$name}
easy-head = Copi {$name}, hawdd ei ddarllen
large-head = Copi {$name}, mewn print bras
young-lead = Ti biau hwn. Mae’n dweud beth gytunon ni i gyd, a pham. Gelli di ofyn am newid unrhyw bryd.
young-words = Yn fy ngeiriau i
young-calm = Beth sy’n fy helpu i dawelu a chysgu
young-help-wanted = Beth dwi eisiau help gydag ef
young-what-for = Beth yw pwynt hyn, yn fy marn i
young-stays = Mae hyn yn aros yn iawn
young-rule = Rheol {$number}
young-why = Pam
young-fairer = Byddai hyn yn decach: {$words}
young-council = Mae dy gyngor yn dweud: {$said}
young-council-waits = Nid yw dy gyngor wedi dweud iawn eto. Nid yw’r rheol hon yn cyfrif cyn hynny.
young-council-said = Beth ddywedodd dy weithiwr cymdeithasol
young-not-decided = {$who} yw dy weithiwr cymdeithasol. Nid oes ateb eto.
young-promises = Beth mae’r oedolion yn ei addo
young-court = Beth mae llys neu’r heddlu yn ei ddweud
young-review = Byddwn ni’n edrych ar y cyfan eto erbyn {$date}. Byddi di yno.
young-meeting = Os yw’n dal i fynd o’i le, rydyn ni’n cwrdd
young-danger = Os oes rhywun mewn perygl
young-days = { $days ->
    [one] Ymhen 1 diwrnod fan bellaf.
   *[other] Ymhen {$days} diwrnod fan bellaf.
}
young-weeks = { $weeks ->
    [one] Am 1 wythnos ar y mwyaf.
   *[other] Am {$weeks} wythnos ar y mwyaf.
}
young-unfair = Oes rhywbeth yn annheg?
young-unfair-lead = Gelli di ddweud wrth unrhyw un o’r rhain neu eu ffonio. Does dim rhaid i ti ofyn i ni yn gyntaf. Does neb yn cael bod yn grac gyda ti am hynny.
easy-about = Beth yw hwn
easy-lead = Ti biau hwn. Mae’n dweud beth gytunon ni. Mae’n dweud pam. Gelli di ofyn am newid.
easy-rights = Beth gelli di ei wneud bob amser


## The copy for a wall

wall-title = Cytundeb rhyngrwyd {$name}
wall-about = Beth gytunon ni am y rhyngrwyd. Caiff pawb yn {$home} ei weld.
wall-head = {$home} · i’r wal
wall-left-out = Nid dyma’r cyfan. Nid yw pethau preifat yn mynd ar wal.


## The shift card

card-title = Cerdyn sifft: {$name}
card-about = Beth mae angen i sifft ei wybod am gytundeb rhyngrwyd {$name}, {$home}
card-head = {$home} · cerdyn sifft
card-private = i staff ar sifft, nid i’r wal
card-off = I ffwrdd am {$from}
card-back = {$days}. Yn ôl am {$to}.
card-until = Tan {$date}.
card-off-none = Dim amser all-lein
card-off-none-what = Nid oes rheol yn gosod amser pan fydd y rhyngrwyd yn mynd i ffwrdd.
card-stopped = Wedi’i stopio nawr
card-phone = Lle mae’r ffôn yn mynd
card-aids = Anghenion a chymhorthion, byth yn cael eu cymryd
card-appears = Os bydd yn ymddangos


## The passport page

passport-about = Beth mae {$name} eisiau i’r bobl nesaf ei wybod
passport-head = {$name} sy’n dewis pwy sy’n gweld hyn
passport-helps = Beth sy’n fy helpu
passport-never = Byth, os gwelwch yn dda


## The notice of restrictions

notice-title = Hysbysiad o gyfyngiadau: {$name}
notice-about = Y rheolau ar gyfer {$name}, {$home}, sydd angen cydsyniad yr awdurdod lleoli
notice-head = {$home} · i’r awdurdod lleoli
notice-to = At
notice-from = Oddi wrth
notice-about-whom = Ynghylch
notice-lead = { $count ->
    [0] Nid oes rheol yn y fersiwn hon sy’n cyfyngu ar bwy y caiff {$name} fod mewn cysylltiad â nhw.
    [one] Mae angen eich cydsyniad ar un rheol yn y fersiwn hon.
   *[other] Nifer y rheolau yn y fersiwn hon sydd angen eich cydsyniad: {$count}.
}
notice-regulation = { $nation ->
    [wales] Rhaid i gyfyngiad fod yn angenrheidiol ac yn gymesur. Mae yn y cynllun personol, caiff ei gytuno gyda chi ac edrychir arno eto.
   *[england] Mae cyfyngiad yn cyfrif o dan reoliad 22, a gwirio o dan reoliad 24, o Reoliadau Cartrefi Plant (Lloegr) 2015. Dim ond gyda’ch cydsyniad y mae pob un yn cyfrif. Cewch holl fanylion argyfwng o fewn { -emergency-hours } awr.
}
notice-none = Nid oes dim i gydsynio iddo.
notice-asked = Gofynnwyd am gydsyniad
notice-answered = Atebwyd y cais am gydsyniad
notice-risks = Risgiau a aseswyd
notice-since = Ers
notice-view = Beth mae {$name} yn ei ddweud
paper-unchecked = Nid oes neb wedi gwirio’r cyfieithiad hwn eto. Lle mae’n dweud rhywbeth gwahanol i’r testun Saesneg, y testun Saesneg sy’n cyfrif.
paper-translated = Rhoddwyd yr hyn a ysgrifennodd pobl yn yr iaith hon gan { $who }.

# The list of who has read what in a home.
readers-title = Pwy sydd wedi darllen beth
readers-about = Pwy yn { $home } sydd wedi darllen pa bolisi a pha gytundeb, pryd, a phwy sydd heb wneud
readers-head = { $home } · rhestr i’r rheolwr ac i arolygwyr
readers-printed = Argraffwyd gan { $who }, { $role }, ar { $date }
readers-lead = O dan bob testun mae pawb sy’n gweithio yma heddiw ac sy’n gorfod ei ddarllen. Y rhai sydd heb ei ddarllen sy’n dod gyntaf.
readers-policies = Polisïau
readers-agreements = Cytundebau mewn grym
readers-no-policies = Nid oes polisi mewn grym eto.
readers-no-agreements = Nid oes cytundeb mewn grym eto.
readers-not-for-you = Mae pwy sydd wedi darllen pa gytundeb ar y rhestr y mae rheolwr yn ei hargraffu. Mae’n enwi’r bobl ifanc sy’n byw yma.
readers-counts = Fersiwn { $version }, mewn grym o { $date }.
readers-asked = Nid oedd yn rhaid i bwy bynnag oedd wedi darllen fersiwn { $version } ei ddarllen eto.
readers-count = Darllenwyd gan { $read } o { $all }
readers-who = Pwy
readers-role = Rôl
readers-read = Wedi darllen
readers-has-read = Fersiwn { $version }, ar { $when }
readers-read-older = Nid y fersiwn hwn. Fersiwn { $version } ar { $when }
readers-unread = Heb ei ddarllen
