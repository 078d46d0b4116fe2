### Words of what everybody who works in a home has to know: its policies, the check of understanding, training, and privacy notices.

policies-title = Beth mae pawb ohonom yn ei wybod
policies-lead = Polisïau { $home }. Mae pawb sy’n gweithio yma yn eu darllen, ddydd a nos, hyd yn oed am un sifft.
policies-back = Beth mae pawb ohonom yn ei wybod
policies-policy = Polisi
policies-counts = Mewn grym ers
policies-you = Chi
policies-none-yet = Ddim mewn grym eto. Nid yw { $home } wedi cytuno ar y testun hwn.
policies-version = fersiwn { $version }, { $when }
policies-read-on = Darllenwyd ar { $when }
policies-to-read = Darllenwch a dywedwch eich bod wedi gwneud
policies-notice = Er gwybodaeth. Dim byd i’w gadarnhau
policies-ready = Rheolwr sy’n rhoi hwn mewn grym
policies-mine = Eich hyfforddiant
policies-mine-none = Nid oes hyfforddiant wedi’i nodi i chi.
policies-people = Pwy sydd wedi darllen beth
policies-people-lead = Pawb sy’n gweithio yma nawr. Beth sydd heb ei ddarllen sy’n dod gyntaf.
policies-person = Pwy
policies-unread = I’w ddarllen
policies-all-read = Wedi darllen y cyfan
policies-trained = Hyfforddiant
policies-untrained = Heb ei nodi: { $courses }
policies-training-line = { $course }: gwnaed ar { $done }, eto erbyn { $by }
policies-training-due = { $course }: eto erbyn { $by }
policies-training-over = { $course }: roedd i’w wneud eto erbyn { $by }
policies-note-training = Nodi hyfforddiant
policies-readers = Pwy sydd wedi darllen beth, i’w argraffu (PDF)
policies-write-title = { $policy }: y testun
policies-write-lead = Testun cyntaf i chi ei newid yw hwn. Cartref: { $home }. Newidiwch ef nes ei fod yn eiddo i chi. Mae’n cyfrif ar ôl i chi ei roi mewn grym.
policies-write-again = Newidiwch y testun, a dywedwch beth sy’n newydd. Bydd modd darllen fersiynau hŷn o hyd.
policies-write-text = Y testun
policies-write-text-hint = Dechreuwch bennawd gyda ##, a phob llinell mewn rhestr gyda chysylltnod. Mae llinell wag yn gorffen paragraff.
policies-write-changed = Beth sy’n newydd ynddo?
policies-write-changed-hint = Un neu ddwy frawddeg, i’r rhai sydd wedi darllen y fersiwn o’r blaen.
policies-write-again-legend = A yw pawb yn ei ddarllen eto?
policies-write-again-yes = Ydy, newidiodd rhywbeth
policies-write-again-no = Nac ydy, dim ond gair a gafodd ei gywiro
policies-write-button = Rhoi mewn grym
policies-what-changed = Beth sy’n newydd
policies-written = Fersiwn { $version }, rhoddwyd mewn grym gan { $who } ar { $when }
policies-draft = Cynnig yw’r testun hwn. Nid yw { $home } wedi’i roi mewn grym.
policies-older = Fersiynau cynharach
policies-older-line = Fersiwn { $version }, { $when }
policies-old = Fersiwn cynharach yw hwn. Nid yw mewn grym mwyach.
policies-check-title = Gwiriad byr
policies-check-lead = Tri achos bach. Nid yw neb yn cael marc. Os nad yw ateb yn gywir, darllenwch eto a dewiswch un arall.
policies-check-again = Ddim yn hollol gywir. { $why }
policies-read-button = Rwyf wedi ei ddarllen, a byddaf yn ei ddilyn
policies-has-read = Rydych wedi darllen y fersiwn hwn.
policies-ring = Pwy i’w ffonio
policies-ring-lead = Fel y mae heddiw yng ngosodiadau’r cartref, { $home }.
policies-no-officer = Nid oes enw swyddog yng ngosodiadau’r cartref eto: { $home }. Rheolwr sy’n ychwanegu’r rhif yno.
policies-change = Newid y testun
policies-first-button = Edrych ar y testun cyntaf a’i roi mewn grym
policies-signs = Yr arwyddion i gadw llygad amdanynt
policies-colleague = Yn poeni am oedolyn sy’n gweithio yma?
policies-privacy-of = Beth mae { $home } yn ei gofnodi, a phwy sy’n ei ddarllen
policies-privacy-link = Beth sy’n cael ei gofnodi, a phwy sy’n ei ddarllen
turn-privacy-back = Yn ôl i fy nhudalen
training-title = Hyfforddiant
training-lead = Nodwch bob cwrs y mae rhywun wedi’i gael. Os cafodd rhywbeth ei nodi’n anghywir, nodwch ef eto: y cofnod olaf sy’n cyfrif.
training-who = Pwy gafodd yr hyfforddiant?
training-course = Pa gwrs?
training-done = Pryd oedd hyn?
training-renew = Erbyn pryd mae angen ei wneud eto?
training-renew-hint = Gadewch hwn yn wag ar gyfer blwyddyn yn ddiweddarach.
training-button = Nodi hyn
refusal-holiday = Teipiwch y diwrnod cyntaf a’r diwrnod olaf heb ysgol. Ni all y diwrnod olaf fod cyn y diwrnod cyntaf.
refusal-policy = Ysgrifennwch destun o hyd at 30,000 o lythrennau. Dywedwch beth sy’n newydd, ac a yw pawb yn ei ddarllen eto.
refusal-policy_checks = Nid yw un o’r atebion yn gywir eto. Darllenwch y testun eto.
refusal-training = Dewiswch bwy a pha gwrs, a theipiwch ddyddiad nad yw yn y dyfodol. Mae’r diwrnod i’w wneud eto yn hwyrach na hynny.
calendar-title = Calendr: { $home }
board-calendar = Calendr a rota
rota-title = Pwy sy’n gweithio pryd
rota-lead = Mae’r nos sy’n dechrau ar ddiwrnod yn perthyn i’r diwrnod hwnnw. Mae enw pwy bynnag sy’n gweithio heddiw, ac sydd heb ddarllen cytundeb, ar y dudalen gyntaf.
rota-button = Cadw pwy sy’n gweithio
rota-nobody = Nid oes neb wedi’i nodi
holidays-title = Gwyliau ysgol
holidays-lead = Gyda’r dyddiau hyn, mae’r dudalen gyntaf yn gwybod ai rheol y tymor neu reol y gwyliau sy’n gymwys heddiw.
holidays-none = Nid oes gwyliau wedi’u nodi. Tan hynny, mae’r hyn sy’n gymwys yn y gwyliau i’w weld wrth ymyl yr hyn sy’n gymwys yn y tymor.
holidays-line = { $first } tan { $last }
holidays-remove = Tynnu: { $days }
holidays-first = Beth yw’r diwrnod cyntaf heb ysgol?
holidays-last = Beth yw’r diwrnod olaf heb ysgol?
holidays-button = Nodi’r gwyliau hyn
now-is-holidays = Mae’n wyliau ysgol
board-unread-today = Cytundeb { $name }, heb ei ddarllen gan { $who }, sy’n gweithio heddiw
board-policies = I’w darllen gan bawb sy’n gweithio yma
board-policy-read = Darllenwch: { $policy }
board-know = Beth mae pawb ohonom yn ei wybod
overview-know = Beth mae pawb yn ei wybod
overview-know-unread = Nid yw { $who } wedi darllen: { $policies }
overview-know-training = { $who }: { $what }
overview-know-all = Mae pawb sy’n gweithio yma wedi darllen y polisïau. Nid oes hyfforddiant i’w wneud.
overview-know-none = Heb bolisi mewn grym eto: { $policies }
event-policy_written = Wedi rhoi mewn grym: { $policy }, fersiwn { $version }
event-policy_read = Wedi darllen: { $policy }, fersiwn { $version }
event-holiday_noted = Wedi nodi gwyliau ysgol: { $first } tan { $last }
event-holiday_removed = Wedi tynnu gwyliau ysgol: { $first } tan { $last }
event-rota_written = Wedi nodi pwy sy’n gweithio ar { $date }
event-trained = Wedi nodi hyfforddiant { $who }: { $course }, gwnaed ar { $date }

course-online_safety = Bod yn ddiogel ar-lein
course-exploitation = Meithrin perthynas amhriodol a chamfanteisio ar-lein
course-harmful_sexual_behaviour = Ymddygiad rhywiol niweidiol
course-restrictions = Cyfyngiadau a chamau
course-data_protection = Cadw cofnodion yn ddiogel

policy-online_safety = Diogelwch ar-lein
policy-online_safety-about = Sut rydym yn cadw pobl ifanc yn ddiogel ar-lein, ac yn gadael iddynt fod ar-lein.
policy-acceptable_use = Ffonau, cyfrifon a lluniau
policy-acceptable_use-about = Beth rydym yn ei wneud, a beth nad ydym yn ei wneud, gyda’n pethau ein hunain a phethau’r cartref.
policy-signs = Arwyddion i gadw llygad amdanynt
policy-signs-about = Beth all ddangos bod rhywun mewn perygl ar-lein.
policy-colleague = Pryder am oedolyn
policy-colleague-about = Wrth bwy i ddweud am gydweithiwr, a pha mor fuan.
policy-notice_young_people = Beth rydyn ni’n ei ysgrifennu amdanat ti
policy-notice_young_people-about = I’r bobl ifanc sy’n byw yma.
policy-notice_adults = Beth sy’n cael ei gofnodi am oedolion
policy-notice_adults-about = I staff a gweithwyr cymdeithasol.

policy-check-whose_rules = Mae dau berson ifanc yn byw yma. Caiff un fod ar-lein tan naw. A gaiff y llall?
policy-check-whose_rules-a = Caiff, mae’n deg os yw pawb yn cael yr un peth
policy-check-whose_rules-b = Edrych yng nghytundeb y llall
policy-check-whose_rules-c = Caiff, o ofyn yn gwrtais
policy-check-whose_rules-why = Mae pob cytundeb yn perthyn i un person.
policy-check-stop_now = Heno rhaid i rywbeth stopio ar unwaith i gadw rhywun yn ddiogel. Nid oes cytundeb yn dweud hynny.
policy-check-stop_now-a = Ei stopio, ffonio’r rheolwr, a dechrau argyfwng yn Accord
policy-check-stop_now-b = Aros am ateb y gweithiwr cymdeithasol
policy-check-stop_now-c = Ei stopio, a’i gofnodi yr wythnos nesaf
policy-check-stop_now-why = Diogelwch sy’n dod gyntaf, a rhaid i’r cyngor gael gwybod o fewn diwrnod.
policy-check-tells_you = Mae person ifanc yn dweud: gofynnodd dieithryn ar-lein am lun.
policy-check-tells_you-a = Cymryd y ffôn, fel na all ddigwydd eto
policy-check-tells_you-b = Addo peidio â dweud wrth neb
policy-check-tells_you-c = Diolch, aros yn dawel, a dweud wrth y rheolwr nawr
policy-check-tells_you-why = Nid oes neb yn colli dim am iddynt ddweud. Ac ni allwch ei gadw’n gyfrinach.
policy-check-friend_request = Mae rhywun oedd yn arfer byw yma eisiau bod yn ffrind i chi ar-lein.
policy-check-friend_request-a = Derbyn: nid yw’n byw yma mwyach
policy-check-friend_request-b = Peidio â derbyn, a dweud wrth y rheolwr
policy-check-friend_request-c = Derbyn, ac ysgrifennu dim am y gwaith
policy-check-friend_request-why = Mae eich cyfrifon chi yn aros i chi’ch hun, hyd yn oed ar ôl i rywun adael.
policy-check-own_camera = Mae’n ben-blwydd, ac mae pawb eisiau llun.
policy-check-own_camera-a = Tynnu llun ar eich ffôn a’i ddileu wedyn
policy-check-own_camera-b = Gofyn i berson ifanc dynnu llun a’i anfon at bawb
policy-check-own_camera-c = Gofyn iddynt, defnyddio camera’r cartref os caniateir hynny, a’i nodi
policy-check-own_camera-why = Ni all neb fod yn sicr beth sy’n digwydd i lun ar eich ffôn eich hun.
policy-check-running_late = Mae rhywun yn hwyr, ac rydych eisiau anfon neges.
policy-check-running_late-a = O’ch rhif eich hun, mae’n gynt
policy-check-running_late-b = O ffôn y cartref, a’i nodi
policy-check-running_late-c = Yn y gêm rydych eich dau yn ei chwarae
policy-check-running_late-why = Mae negeseuon yn mynd drwy ffôn y cartref, lle gall eraill eu gweld.
policy-check-one_sign = Mae Mia wedi bod yn flinedig drwy’r wythnos. Beth mae’n ei ddangos?
policy-check-one_sign-a = Ei bod ar-lein yn y nos: cymryd y llechen
policy-check-one_sign-b = Dim ar ei ben ei hun. Gofyn iddi, chwilio am fwy, ei gofnodi
policy-check-one_sign-c = Dim byd o gwbl
policy-check-one_sign-why = Nid yw un arwydd yn profi dim. Sawl arwydd gyda’i gilydd, neu newid, sy’n cyfrif.
policy-check-second_phone = Rydych yn gweld ail ffôn, ac esgidiau chwaraeon newydd na phrynodd neb.
policy-check-second_phone-a = Dweud wrth y rheolwr heddiw, a chofnodi’r hyn a welsoch
policy-check-second_phone-b = Edrych drwy’r ffôn yn y nos
policy-check-second_phone-c = Aros am yr adolygiad nesaf
policy-check-second_phone-why = Gall pethau na phrynodd neb fod yn bris ar rywun. Heddiw yw’r diwrnod.
policy-check-picture_seen = Rydych yn meddwl bod llun rhywiol o blentyn ar ffôn.
policy-check-picture_seen-a = Edrych, i fod yn siŵr
policy-check-picture_seen-b = Ei anfon at y rheolwr
policy-check-picture_seen-c = Peidio ag edrych, copïo nac anfon. Cadw’r ffôn yn ddiogel a dweud wrth y rheolwr nawr
policy-check-picture_seen-why = Nid oes neb yma byth yn edrych ar lun o’r fath, nac yn ei gopïo, ei argraffu, ei rannu na’i gadw.
policy-check-who_first = Rydych yn gweld negeseuon preifat rhwng cydweithiwr a pherson ifanc.
policy-check-who_first-a = Gofyn i’r cydweithiwr beth sy’n digwydd
policy-check-who_first-b = Dweud wrth y rheolwr nawr
policy-check-who_first-c = Aros nes eich bod yn siŵr
policy-check-who_first-why = Nid oes rhaid i chi fod yn siŵr, ac nid ydych yn rhybuddio neb.
policy-check-about_manager = Mae eich pryder am y rheolwr.
policy-check-about_manager-a = Ei gadw i chi’ch hun
policy-check-about_manager-b = Dweud wrth y rheolwr, er mwyn cael esboniad
policy-check-about_manager-c = Dweud wrth bwy bynnag sydd uwchlaw’r rheolwr, neu wrth y swyddog sydd wedi’i enwi isod
policy-check-about_manager-why = Mae rhywun arall i ddweud wrtho bob amser. Mae’r enwau o dan y testun.
policy-check-how_soon = Pa mor fuan y mae’n rhaid i’r swyddog sy’n ymchwilio gael gwybod?
policy-check-how_soon-a = O fewn un diwrnod gwaith, ac ar unwaith lle mae perygl
policy-check-how_soon-b = Ar ôl i’r cartref ymchwilio
policy-check-how_soon-c = Yn y sesiwn oruchwylio nesaf
policy-check-how_soon-why = Un diwrnod gwaith yw’r terfyn. Nid yw’r cartref yn ymchwilio yn gyntaf.

policy-online_safety-first =
    ## Beth rydym ei eisiau

    Mae bod ar-lein yn rhan o dyfu i fyny. Yno mae ffrindiau, teulu, cerddoriaeth, gemau a gwaith ysgol. Rydym yn helpu pob person ifanc i gael y pethau da, ac i fod yn ddiogel.

    ## Un person, un cytundeb

    - Mae gan bob person ifanc ei gytundeb ei hun, sy’n edrych ar y risgiau yn gyntaf. Nid oes neb yn dilyn cytundeb rhywun arall.
    - Mae’n cael ei ysgrifennu gyda’r person ifanc, mewn geiriau cyfarwydd. Mae’r hyn a ddywedodd y person ifanc i’w weld ynddo.
    - Mae’r gweithiwr cymdeithasol yn cytuno iddo cyn iddo ddod i rym.
    - Mae pob rheol yn dweud pam mae yno, a phryd mae’n llacio.
    - Rydym i gyd yn cadw ato yn yr un ffordd, ddydd a nos. Os ydych yn meddwl bod rheol yn anghywir, dywedwch wrth reolwr. Peidiwch â gwneud rheol eich hun.

    ## Beth nad oes neb yn ei gymryd i ffwrdd

    - Ffôn i siarad arno’n breifat, gyda’r rhifau y caiff pawb eu ffonio.
    - Post ac e-bost preifat.
    - Cymhorthion sy’n helpu rhywun i siarad, clywed neu weld.
    - Bwyd, cwsg, teulu, ymweliadau, ysgol a meddyginiaeth. Nid ydynt byth yn rhan o reol.

    ## Amserau

    - Mae’r amserau i fod ar-lein yn y cytundeb. Nid oes neb ar-lein ar ôl yr amser hwnnw, na phan ddylai fod yn cysgu.
    - Nid oes lle mewn ysgol gan rai. Yn ystod oriau ysgol maent ar-lein i ddysgu, gydag un ohonom wrth eu hymyl. Gall y cytundeb ddweud mwy.

    ## Os oes rhaid i rywbeth stopio ar unwaith

    Stopiwch ef, ac arhoswch gyda’r person ifanc. Ffoniwch y rheolwr. Dechreuwch argyfwng yn Accord: mae’n dweud beth sy’n dod nesaf. Rhaid i’r cyngor gael gwybod y cyfan o fewn diwrnod. Mae argyfwng yn dod i ben ohono’i hun. Nid ffordd o osgoi’r cytundeb ydyw.

    ## Pan fydd person ifanc yn dweud rhywbeth wrthych

    - Arhoswch yn dawel, gwrandewch, a dywedwch diolch. Nid oes neb yn colli dim am ddweud.
    - Dywedwch na allwch ei gadw’n gyfrinach, a phwy fydd yn cael gwybod.
    - Dywedwch wrth y rheolwr nawr, a chofnodwch yr hyn a ddywedwyd, yn yr union eiriau.
    - Peidiwch byth ag edrych ar lun rhywiol o blentyn, na’i gopïo, ei argraffu, ei rannu na’i gadw. Cadwch y ffôn yn ddiogel ac wedi’i ddiffodd.
    - Cadwch negeseuon fel y maent. Peidiwch ag ateb y rhai sy’n brifo neu’n bygwth.

    ## Beth rydym yn ei ddysgu i bobl ifanc

    - Gosodiadau preifatrwydd, cyfrineiriau cryf, a beth i’w gadw i chi’ch hun.
    - Beth all llun ei wneud ar ôl ei anfon.
    - Efallai nad yw pobl ar-lein pwy maent yn dweud ydynt. Peidio byth â chwrdd ag un ohonynt ar eich pen eich hun.
    - Beth yw bwlio ar-lein, ac nad bai’r un sy’n cael ei frifo yw hynny byth.
    - Wrth bwy i ddweud: un ohonom ni, Childline ar 0800 1111, neu’r heddlu.

    ## Hidlyddion ac edrych

    Mae gan y cartref hidlyddion. Maent yn colli pethau, felly nid ydynt byth yn ddigon ar eu pen eu hunain. Dim ond fel y mae’r cytundeb yn ei ddweud rydym yn edrych ar ffôn neu gyfrif, a hynny gyda’r person ifanc, a byth yn y dirgel.

    ## Pwy sy’n gofalu am hyn

    Mae’r rheolwr yn sicrhau bod pawb ohonom wedi darllen hwn ac wedi cael hyfforddiant. Cyn y sifft gyntaf, mae pob un ohonom yn gwybod beth sydd yn y cytundebau.

policy-acceptable_use-first =
    ## Eich ffôn a’ch cyfrifon eich hun

    - Mae eich ffôn eich hun yn aros dan glo tra byddwch ar sifft.
    - Peidiwch byth â rhoi na benthyg ffôn, llechen neu gyfrif sy’n perthyn i chi i berson ifanc.
    - Nid yw eich rhif, eich e-bost na’ch cyfrifon eich hun ar gyfer pobl ifanc na’u teuluoedd.
    - Nid yw pobl ifanc a’u teuluoedd yn ffrindiau ar eich cyfrifon eich hun. Mae hynny’n parhau ar ôl iddynt adael.
    - Peidiwch â chwarae gemau ar-lein gyda phobl ifanc o’ch cyfrif eich hun.

    ## Ysgrifennu at bobl ifanc

    - Ysgrifennwch a ffoniwch gyda ffôn a chyfrifon y cartref yn unig, am yr hyn sydd ei angen, a nodwch hynny.
    - Ysgrifennwch fel petai pawb yn gallu ei ddarllen. Efallai y bydd rhywun.

    ## Lluniau

    - Gofynnwch yn gyntaf. Caiff person ifanc ddweud na, bob tro.
    - Ni ellir dangos rhai lluniau byth, am na ddylai neb ddod o hyd i’r person. Edrychwch yn y cynllun.
    - Defnyddiwch gamera’r cartref, byth eich camera eich hun. Nodwch pryd y cafodd lluniau eu tynnu.
    - Rhowch nhw lle mae’r cartref yn eu cadw, a dilëwch nhw o’r camera. Nid oes dim yn mynd adref gyda chi.
    - Peidiwch â newid llun, oni bai er mwyn cuddio pwy yw rhywun neu lle mae.

    ## Eich bywyd eich hun ar-lein

    - Peidiwch ag ysgrifennu am bobl ifanc, eu teuluoedd, eich gwaith na’ch cydweithwyr. Dim hyd yn oed awgrym, na mewn grŵp caeedig.
    - Peidiwch â phostio lluniau o’r gwaith, na dangos lle rydych pan fyddwch gyda phobl ifanc.
    - Cadwch eich cyfrifon yn breifat. Meddyliwch pwy allai ddarllen yr hyn rydych yn ei bostio.
    - Gall rhywun greu cyfrif yn eich enw chi. Dywedwch wrth y rheolwr os dewch o hyd i un.

    ## Cyfrifiaduron y cartref

    - Ar gyfer gwaith y maent. Mae ychydig o ddefnydd personol yn iawn os nad yw’n cymryd amser oddi wrth bobl ifanc.
    - Peidiwch byth â chwilio am y rhain, na’u cadw na’u hanfon: lluniau rhywiol, unrhyw beth rhywiol gyda phlant, casineb, neu sut i wneud niwed. Gallech golli eich swydd, a gall fod yn drosedd.
    - Clowch y sgrin. Chi yn unig biau eich cyfrinair.
    - Os gwelwch rywbeth na ddylai fod yno, dywedwch wrth y rheolwr ar unwaith.

    ## Os ydych yn ansicr

    Gofynnwch cyn ei wneud. Nid yw cwestiwn byth yn brifo neb.

policy-signs-first =
    ## Nid yw un arwydd yn brawf

    Gall pob un o’r rhain fod yn rhan o dyfu i fyny. Chwiliwch am sawl un gyda’i gilydd, ac am yr hyn sydd wedi newid. Yna siaradwch, cofnodwch yr hyn a welsoch, a dywedwch wrth y rheolwr.

    ## Beth all ddangos bod rhywbeth o’i le ar-lein

    - Llawer mwy neu lawer llai o amser ar-lein nag o’r blaen.
    - Mae’r sgrin yn cael ei throi i ffwrdd, mae’r ffôn yn cael ei guddio, neu nid yw’n cael ei gyffwrdd mwyach.
    - Yn ofidus, yn ddig neu’n dawel ar ôl neges.
    - Llawer o gysylltiadau newydd mewn amser byr. Cariad sy’n hŷn.
    - Ail ffôn neu ail gerdyn SIM. Arian, dillad neu gredyd gêm na all neb ei esbonio.
    - I ffwrdd heb ddweud, neu’n adnabod trefi heb adnabod neb yno.
    - Geiriau rhywiol nad ydynt yn addas i’r oed. Anafiadau na all neb eu hesbonio.
    - Yn flinedig yn y dydd, yn effro yn y nos.
    - Geiriau newydd o gasineb, neu arwyddion grŵp.
    - Dweud pethau cas am yr hunan, neu hunan-niweidio.

    ## Beth rydych chi’n ei wneud

    - Dywedwch beth a welsoch, heb feio: “Rwyt ti’n edrych yn flinedig yr wythnos hon. Oes rhywbeth ar dy feddwl?”
    - Peidiwch â chwilio drwy ffôn ar eich liwt eich hun.
    - Os oes rhywun mewn perygl nawr: ffoniwch 999.
    - Os digwyddodd rhywbeth, cofnodwch ef yn Accord. Dim ond y ffeithiau.

policy-colleague-first =
    ## Rydych yn dweud bob amser

    Mae rhai oedolion yn brifo plant, yn torri’r gyfraith, neu’n gwneud yr hyn na fyddai oedolyn diogel yn ei wneud. Os ydych yn meddwl hynny am oedolyn sy’n gweithio gyda phlant: dywedwch. Mae’r un peth yn wir am reolwr, athro neu yrrwr. Nid oes rhaid i chi fod yn siŵr.

    ## Wrth bwy

    - Dywedwch wrth y rheolwr ar unwaith. Os yw’r pryder am y rheolwr, dywedwch wrth bwy bynnag sydd uwchlaw’r rheolwr, neu wrth y swyddog sydd wedi’i enwi isod.
    - { $nation ->
        [wales] Rhaid i swyddog diogelu penodedig y cyngor, ar gyfer oedolion sy’n gweithio gyda phlant,
       *[other] Rhaid i swyddog penodedig y cyngor, ar gyfer oedolion sy’n gweithio gyda phlant (LADO),
    } gael gwybod o fewn un diwrnod gwaith, ac ar unwaith os oes rhywun mewn perygl. Cewch ffonio’r swyddog eich hun.
    - Os oes rhywun mewn perygl, neu os oes trosedd yn digwydd, ffoniwch 999 yn gyntaf.

    ## Beth nad ydych yn ei wneud

    - Peidiwch â holi na rhybuddio’r person dan sylw.
    - Peidiwch ag ymchwilio eich hun, a pheidiwch ag aros nes bod gennych brawf.
    - Peidiwch ag edrych ar luniau, na’u copïo na’u hanfon. Cadwch yr hyn sydd yno fel y mae.
    - Peidiwch â siarad amdano gydag eraill.

    ## Beth sy’n digwydd wedyn

    Mae’r rheolwr a’r swyddog yn penderfynu gyda’i gilydd. Pwy sy’n ymchwilio? A ofynnir i’r heddlu? A oes rhywun yn aros i ffwrdd o’r gwaith? Nid yw hynny’n dweud dim eto am bwy sy’n iawn. Mae pawb yn cael cefnogaeth.

    ## Rydych yn ddiogel pan fyddwch yn dweud

    Ni chaiff neb wneud i chi dalu am ddweud yr hyn yr oeddech yn credu ei fod yn wir. Os nad oes neb yn gwrando, dywedwch wrth y person nesaf i fyny. Neu dywedwch wrth yr arolygwyr.

policy-notice_young_people-first =
    ## Beth rydyn ni’n ei ysgrifennu

    Rydyn ni’n ysgrifennu dy gytundeb. Mae’n dweud beth wyt ti’n ei hoffi, beth all fynd o’i le, a beth gytunon ni arno. Mae’r hyn ddywedaist ti yno yn dy eiriau di.

    Rydyn ni hefyd yn ysgrifennu pwy gytunodd, beth ddigwyddodd, a beth wnaethon ni.

    ## Pam rydyn ni’n ei ysgrifennu

    Mae’r gyfraith yn dweud bod rhaid i gartrefi ysgrifennu sut maen nhw’n gofalu amdanat ti. Mae hefyd yn helpu’r oedolion i gyd yma i gadw at yr un rheolau. Drwy lofnodi rwyt ti’n dweud dy farn. Nid dyna sy’n gadael i ni ei gadw.

    ## Pwy all ei ddarllen

    - Yr oedolion sy’n gweithio yma. Yn y nos maen nhw’n gweld llai.
    - Dy weithiwr cymdeithasol, ar gyfer y rhan sydd i’w phenderfynu.
    - Pobl sy’n gwirio bod cartrefi’n dda.
    - Neb arall sy’n byw yma.

    Bob tro mae un o dy dudalennau di’n cael ei hanfon neu ei llofnodi, mae Accord yn ysgrifennu pwy wnaeth hynny.

    ## Beth elli di ei wneud

    - Ei ddarllen, unrhyw bryd. Gofyn i unrhyw oedolyn yma.
    - Dweud beth sy’n anghywir ynddo. Mae dy eiriau’n cael eu hychwanegu.
    - Cael copi i’w gadw.
    - Gofyn i rywun dy helpu, fel dy eiriolwr.

    ## Am faint rydyn ni’n ei gadw

    { $nation ->
        [wales] Am flynyddoedd lawer. Felly byddi di’n gallu darllen dy stori dy hun ar ôl tyfu i fyny. Gofynna i ni am faint.
       *[other] Tan dy ben-blwydd yn 75 oed. Felly byddi di’n gallu darllen dy stori dy hun ar ôl tyfu i fyny.
    }

    ## Os nad wyt ti’n hapus

    Dweda wrthon ni, wrth dy weithiwr cymdeithasol neu wrth dy eiriolwr. Fe elli di ffonio Childline hefyd ar 0800 1111.

    Mae swyddfa sy’n edrych ar sut mae pobl yn defnyddio beth maen nhw’n ei wybod amdanat ti.

    Y Comisiynydd Gwybodaeth yw honno.

policy-notice_adults-first =
    ## Beth sy’n cael ei gadw amdanoch chi

    - Staff: eich enw, eich e-bost gwaith, eich rôl a’ch diwrnod olaf, pa bolisïau rydych wedi’u darllen a phryd, a’ch hyfforddiant.
    - Pobl yn y cyngor: enw, e-bost gwaith, rôl a ffôn, fel y gwnaeth y cartref eu cofnodi.
    - Beth wnaethoch chi yn Accord, gyda’r amser: beth wnaethoch chi ei ysgrifennu, ei anfon, ei benderfynu a’i lofnodi. Mae eich enw ar y cytundeb.
    - Pryd y cafodd dolen ei hagor a chod ei deipio, ac ar ba fath o borwr rydych wedi mewngofnodi.
    - Am gyfnod byr, y rhwydwaith y daeth cyfrinair neu god anghywir ohono.

    ## Pam, a thrwy ba hawl

    Rhaid i’r cartref gadw cofnodion o sut mae’n gofalu am blant, a rhaid iddo ddangos pwy benderfynodd beth. Dyletswydd yn y gyfraith yw honno, nid mater o’ch cydsyniad chi. Dim ond at y diben hwnnw y mae’r hyn sy’n ymwneud â’ch gwaith yn cael ei gadw.

    ## Pwy sy’n ei ddarllen

    - Y rhai sy’n gweithio yn y cartref hwn, cyn belled ag y mae eu rôl yn caniatáu.
    - Y plentyn dan sylw, a’r rhai sy’n gweithredu ar ran y plentyn.
    - Y cyngor a drefnodd leoliad y plentyn, ac arolygwyr.
    - Nid oes neb yn ei werthu, ac nid yw Accord yn ei anfon at unrhyw wasanaeth arall ond eich e-bost eich hun.

    ## Am faint

    Mae’r hyn sydd yng nghofnod plentyn yn cael ei gadw cyhyd â’r cofnod hwnnw.
    { $nation ->
        [wales] Gall y cartref ddweud wrthych am faint.
       *[other] Yn Lloegr, tan ben-blwydd y plentyn yn 75 oed yw hynny.
    }

    ## Beth y cewch ofyn amdano

    Cewch ofyn am weld yr hyn sy’n cael ei gadw amdanoch chi, ac am gywiro camgymeriad. Nid yw’r hyn a lofnodwyd byth yn cael ei newid, ond mae cywiriad yn cael ei ychwanegu ato. Gofynnwch i’r rheolwr. Cewch hefyd gwyno wrth Swyddfa’r Comisiynydd Gwybodaeth.
