# The questions: titles of sheets and pages, labels, hints, short names and choices.
# Every message may use { $name } (the young person) and { $home }.

# Words that several questions share.
-yes = Ie
-no = Na
-not-known = Ddim yn hysbys eto
-skill-0 = Ddim eto
-skill-1 = Gyda llawer o help
-skill-2 = Heb help gan amlaf
-skill-3 = Heb help, ac yn gallu dangos i eraill


## The home

sheet-home = Y cartref
row-home = tudalen y cartref

page-home-about = Am y cartref
lead-home-about = Dim ond unwaith mae angen llenwi hon. Mae pob cynllun yn ei defnyddio.
field-home-name = Beth yw enw’r cartref?
hint-home-name = Rhowch yr enw mae’r bobl ifanc yn ei ddefnyddio, er enghraifft Larch House.
short-home-name = Enw’r cartref
field-home-nation = Ydy’r cartref yn Lloegr neu yng Nghymru?
hint-home-nation = Mae’r gyfraith, yr arolygwyr a rhai geiriau’n wahanol ym mhob gwlad.
short-home-nation = Gwlad
option-home-nation-england = Lloegr
option-home-nation-wales = Cymru
field-home-urn = Beth yw rhif cofrestru’r cartref?
hint-home-urn = Mae’r rhif ar y dystysgrif gofrestru gan { regulator }.
short-home-urn = Rhif cofrestru
field-home-languages = Pa ieithoedd mae staff yn eu siarad â phobl ifanc yma?
hint-home-languages = Er enghraifft Saesneg, Cymraeg ac Wrdw.
short-home-languages = Ieithoedd y staff

page-home-people = Pwy sy’n rhedeg y cartref, a phwy ydych chi’n ei ffonio?
lead-home-people = Mae’r enwau a’r rhifau hyn yn cael eu hargraffu ar y papurau, felly gwnewch yn siŵr eu bod yn gweithio.
field-home-manager = Pwy yw’r rheolwr cofrestredig?
hint-home-manager = Enw cyntaf ac enw olaf.
short-home-manager = Rheolwr cofrestredig
field-home-deputy = Pwy sy’n cymryd lle’r rheolwr?
hint-home-deputy = Y dirprwy, os oes un.
short-home-deputy = Dirprwy
field-home-responsible_individual = Pwy yw’r unigolyn cyfrifol?
hint-home-responsible_individual = Y person sy’n ateb dros y cartref yn y cwmni neu’r elusen sy’n ei redeg.
short-home-responsible_individual = Unigolyn cyfrifol
field-home-writer_may_authorise = Oes hawl gan reolwr i awdurdodi cynllun y bu’n helpu i’w ysgrifennu? Os oes, pam?
hint-home-writer_may_authorise = Os yw hyn yn wag, rheolwr arall sy’n awdurdodi. Os nad oes neb arall, dywedwch pam. Mae hyn yn cael ei argraffu ar bob papur lle mae’n cael ei ddefnyddio.
short-home-writer_may_authorise = Gall yr ysgrifennwr awdurdodi, oherwydd
field-home-night_number = Pa rif mae staff a phobl ifanc yn ei ffonio yn y nos?
hint-home-night_number = Er enghraifft 01632 960 101.
short-home-night_number = Rhif y nos
field-home-on_call = Pwy sydd ar alw, a sut mae cael gafael arnyn nhw?
hint-home-on_call = Y rheolwr sydd ar alw i’r cartref hwn. Er enghraifft 01632 960 102.
short-home-on_call = Ar alw
field-home-emergency_duty_team = Beth yw rhif tîm dyletswydd brys y cyngor?
hint-home-emergency_duty_team = Gweithwyr cymdeithasol sy’n ateb yn y nos ac ar benwythnosau.
short-home-emergency_duty_team = Tîm dyletswydd brys
field-home-designated_officer = Wrth bwy ydych chi’n dweud os oes pryder am aelod o staff?
hint-home-designated_officer =
    { $nation ->
        [wales] Y swyddog diogelu penodedig yn y cyngor.
       *[england] Swyddog dynodedig yr awdurdod lleol (LADO).
    }
short-home-designated_officer = Swyddog diogelu penodedig
field-home-missing_contact = Pwy ydych chi’n ei ffonio yn yr heddlu pan fydd rhywun ar goll?
hint-home-missing_contact = Enw, rhif, neu’r ddau.
short-home-missing_contact = Heddlu, os oes rhywun ar goll

page-home-internet = Beth mae hidlyddion y cartref yn ei flocio?
lead-home-internet = Does dim hidlydd sy’n blocio popeth. Dywedwch beth nad yw’ch un chi’n ei gyrraedd.
field-home-filtering = Beth mae’r hidlyddion ar y wifi yn ei flocio?
hint-home-filtering = Er enghraifft: safleoedd i oedolion a gamblo, ar wifi’r cartref.
short-home-filtering = Beth mae’r hidlyddion yn ei flocio
field-home-filtering_gaps = Beth mae’r hidlyddion yn ei golli?
hint-home-filtering_gaps = Er enghraifft: data symudol, neu’r we ar deledu’r lolfa.
short-home-filtering_gaps = Beth mae’r hidlyddion yn ei golli
field-home-wifi_hours = Ydy’r wifi’n cael ei ddiffodd o gwbl?
hint-home-wifi_hours = Dywedwch pryd, ac i bwy. Gadewch hyn yn wag os yw’r wifi ymlaen drwy’r amser.
short-home-wifi_hours = Oriau’r wifi
field-home-guest_wifi = Oes ail wifi, ar gyfer ymwelwyr neu staff?
hint-home-guest_wifi = Dywedwch pwy sy’n gwybod sut i’w ddefnyddio, a beth nad yw’n ei flocio.
short-home-guest_wifi = Wifi i ymwelwyr
field-home-shared_screens = Oes sgriniau mae pobl ifanc yn eu rhannu?
hint-home-shared_screens = Setiau teledu, consolau, cyfrifiaduron, llechi. Ychwanegwch bob un at y rhestr o ddyfeisiau sy’n cael eu rhannu.
short-home-shared_screens = Sgriniau sy’n cael eu rhannu
option-home-shared_screens-some = Oes, maen nhw ar y rhestr
option-home-shared_screens-none = Nac oes, does dim un
field-home-security = Sut mae cyfrifiaduron y cartref yn cael eu cadw’n ddiogel?
hint-home-security = Er enghraifft: diweddariadau, gwirio am feirws, a phwy sy’n gofalu am y prif gyfrif. Gliniaduron y bobl ifanc eu hunain hefyd.
short-home-security = Cyfrifiaduron diogel

page-home-phones = Ffonau yn y cartref
lead-home-phones = Rhaid i bob person ifanc allu gwneud galwad breifat bob amser.
field-home-private_phone = Pa ffôn y gall pobl ifanc ei ddefnyddio’n breifat bob amser?
hint-home-private_phone = Dywedwch ble mae’r ffôn. Does dim angen gofyn yn gyntaf. Er enghraifft: y ffôn yn y lolfa fach.
short-home-private_phone = Ffôn preifat
field-home-post_and_email = Ble gall pobl ifanc ysgrifennu a darllen e-byst a llythyrau’n breifat?
hint-home-post_and_email = Er enghraifft: ar gyfrifiadur yr ystafell astudio. Mae llythyrau’n cael eu rhoi iddyn nhw heb eu hagor.
short-home-post_and_email = E-bost a llythyrau
field-home-hand_in_place = Ble mae ffonau’n mynd pan fyddan nhw’n cael eu rhoi i mewn?
hint-home-hand_in_place = Er enghraifft: sêff y swyddfa.
short-home-hand_in_place = Ble mae ffonau’n cael eu cadw
field-home-hand_in_lock = Sut mae’r lle hwnnw’n cael ei gloi, a chan bwy mae’r allwedd?
hint-home-hand_in_lock = Er enghraifft: sêff. Gan arweinydd y sifft mae’r cod. Peidiwch ag ysgrifennu’r cod yma.
short-home-hand_in_lock = Sut mae’n cael ei gloi
field-home-staff_devices = Beth yw’r rheolau ar gyfer ffonau staff?
hint-home-staff_devices = Er enghraifft: mae staff yn cadw eu ffonau eu hunain yn y swyddfa.
short-home-staff_devices = Ffonau staff

page-home-consequences = Beth all ddigwydd pan na fydd rheol yn cael ei chadw?
lead-home-consequences = Dim ond yr hyn mae’ch polisi ymddygiad yn ei ganiatáu sy’n cael bod yng nghamau’r cynllun.
field-home-consequences = Pa gamau mae’ch polisi ymddygiad yn eu caniatáu?
hint-home-consequences = Byth bwyd na chwsg. Byth ymweliadau na galwadau, dillad na meddyginiaeth. Byth grŵp cyfan am yr hyn a wnaeth un person.
short-home-consequences = Camau mae’r polisi’n eu caniatáu

page-home-defaults = Pa mor fuan ydych chi’n edrych eto, a phryd ydych chi’n atgoffa?
lead-home-defaults = Mae pob cynllun newydd yn defnyddio’r rhifau hyn.
field-home-first_look_days = Sawl diwrnod sydd cyn edrych ar gynllun newydd am y tro cyntaf?
hint-home-first_look_days = Er enghraifft 14.
short-home-first_look_days = Edrych am y tro cyntaf, mewn diwrnodau
field-home-second_look_days = Sawl diwrnod sydd cyn edrych am yr ail dro?
hint-home-second_look_days = Cyfrwch o ddechrau’r cynllun. Er enghraifft 28.
short-home-second_look_days = Edrych am yr ail dro, mewn diwrnodau
field-home-review_months = Sawl mis sydd rhwng pob tro ar ôl hynny?
hint-home-review_months = Er enghraifft 3.
short-home-review_months = Edrych wedyn, mewn misoedd
field-home-restriction_days = Sawl diwrnod sydd cyn edrych eto ar gyfyngiad?
hint-home-restriction_days = Er enghraifft 28. Dydy hyn byth yn fwy.
short-home-restriction_days = Edrych ar gyfyngiad, mewn diwrnodau
field-home-emergency_days = A chyfyngiad brys?
hint-home-emergency_days = Er enghraifft 7. Dydy hyn byth yn fwy.
short-home-emergency_days = Edrych ar gyfyngiad brys, mewn diwrnodau
field-home-first_reminder_days = Ar ôl sawl diwrnod gwaith ydych chi’n atgoffa’r gweithiwr cymdeithasol?
hint-home-first_reminder_days = Er enghraifft 2.
short-home-first_reminder_days = Nodyn atgoffa cyntaf, mewn diwrnodau gwaith
field-home-second_reminder_days = Ar ôl sawl diwrnod gwaith ydych chi’n gofyn i’r rheolwr tîm?
hint-home-second_reminder_days = Er enghraifft 5.
short-home-second_reminder_days = Gofyn i’r rheolwr tîm, mewn diwrnodau gwaith
field-home-third_reminder_days = Ar ôl sawl diwrnod gwaith mae’r rheolwr yn gofyn eto?
hint-home-third_reminder_days = Mae’r rheolwr yn cofnodi bod y cartref wedi pwyso, ac yn dweud wrth y swyddog adolygu. Er enghraifft 10.
short-home-third_reminder_days = Y rheolwr yn pwyso, mewn diwrnodau gwaith
field-home-advocacy = Pwy sy’n cynnig eiriolwyr i bobl ifanc yma?
hint-home-advocacy = Enw’r gwasanaeth, a’i rif.
short-home-advocacy = Gwasanaeth eiriolaeth
page-home-visitors = Pwy sy’n ymweld o’r tu allan?
lead-home-visitors = Mae hawl gan bobl ifanc i siarad â nhw heb neb arall yno. Chaiff dim un rheol atal hynny.
field-home-independent_visitor = Pwy yw’r ymwelwyr annibynnol?
hint-home-independent_visitor = Maen nhw’n ymweld ag un person ifanc, fel ffrind. Gadewch hyn yn wag os nad oes un gan neb.
short-home-independent_visitor = Ymwelwyr annibynnol
field-home-outside_visitor =
    { $nation ->
        [wales] Pwy sy’n ymweld ar ran yr unigolyn cyfrifol, a pha mor aml?
       *[england] Pwy yw’r ymwelydd rheoliad 44, a pha mor aml mae’n dod?
    }
hint-home-outside_visitor = Enw, a sut mae cysylltu.
short-home-outside_visitor =
    { $nation ->
        [wales] Ymweliadau’r unigolyn cyfrifol
       *[england] Ymwelydd rheoliad 44
    }


## Shared devices

sheet-shared_device = Dyfeisiau sy’n cael eu rhannu
row-shared_device = dyfais sy’n cael ei rhannu
add-shared_device = Ychwanegu dyfais sy’n cael ei rhannu
none-shared_device = Dydy hidlydd ar ffôn ddim yn helpu pan fydd y teledu heb hidlydd. Dechreuwch gyda’r sgrin sy’n cael ei defnyddio fwyaf.

page-shared_device-device = Pa ddyfais mae pobl ifanc yn ei rhannu?
lead-shared_device-device = Meddyliwch am setiau teledu, consolau, cyfrifiaduron a llechi.
field-shared_device-name = Beth yw’r ddyfais?
hint-shared_device-name = Er enghraifft: teledu’r lolfa.
short-shared_device-name = Dyfais
field-shared_device-place = Ble mae’r ddyfais?
hint-shared_device-place = Er enghraifft: yn y lolfa.
short-shared_device-place = Lle
field-shared_device-filters = Beth mae’n ei flocio, a beth nad yw’n ei flocio?
hint-shared_device-filters = Er enghraifft: gemau hyd at 12 yn unig. Does dim hidlydd ar y porwr.
short-shared_device-filters = Hidlyddion
field-shared_device-who = Pwy sydd â hawl i’w defnyddio?
hint-shared_device-who = Er enghraifft: pawb, tan 21:00.
short-shared_device-who = Pwy sy’n ei defnyddio


## The directory of placing authorities

sheet-authority = Awdurdodau lleoli
row-authority = cyngor
add-authority = Ychwanegu cyngor
none-authority = Does dim cyngor yma eto. Ychwanegwch y rhai sy’n lleoli pobl ifanc gyda chi.
page-authority-authority = Pa gyngor yw hwn, a sut mae ei gyfeiriadau e-bost yn gorffen?
lead-authority-authority = Dim ond i gyfeiriadau sy’n gorffen fel hyn mae dolenni a chodau’n mynd.
field-authority-name = Beth yw enw’r cyngor?
hint-authority-name = Yr awdurdod lleoli yw’r enw yn y gyfraith. Er enghraifft Cyngor Fenmarsh.
short-authority-name = Enw
field-authority-domains = Beth sy’n dod ar ôl yr @ yn ei gyfeiriadau e-bost?
hint-authority-domains = Pob un ar ei linell ei hun, er enghraifft fenmarsh.gov.uk. Copïwch hyn o wefan y cyngor ei hun, nid o e-bost.
short-authority-domains = Cyfeiriadau’n gorffen â

sheet-contact = Pobl mewn awdurdodau lleoli
row-contact = person
add-contact = Ychwanegu person
none-contact = Does neb yma eto. Ychwanegwch y bobl rydych chi’n gweithio gyda nhw mewn cyngor: gweithwyr cymdeithasol, rheolwyr tîm, desgiau dyletswydd. Ychwanegwch swyddogion adolygu hefyd.
page-contact-contact = Pwy yw’r person, ac i ble mae’r llythyrau’n mynd?
lead-contact-contact = Mae cynlluniau’n enwi pobl o’r rhestr hon. Dydy’r un sy’n ysgrifennu cyfeiriad yma ddim yn cael awdurdodi cynllun sy’n mynd i’r cyfeiriad hwnnw.
field-contact-name = Beth yw enw’r person?
hint-contact-name = Enw cyntaf ac enw olaf, neu enw’r ddesg.
short-contact-name = Enw
field-contact-role = Beth yw rôl y person yno?
hint-contact-role = Gall swyddog adolygu gael ei enwi mewn cynllun, ond does neb yn gofyn iddo benderfynu.
short-contact-role = Rôl
option-contact-role-social_worker = { contact-role-social_worker }
option-contact-role-deputy = { contact-role-deputy }
option-contact-role-team_manager = { contact-role-team_manager }
option-contact-role-duty_desk = { contact-role-duty_desk }
option-contact-role-reviewing_officer = { contact-role-reviewing_officer }
field-contact-authority = Ym mha gyngor?
hint-contact-authority = Os nad yw’r cyngor ar y rhestr, ychwanegwch y cyngor yn gyntaf.
short-contact-authority = Cyngor
field-contact-email = Beth yw cyfeiriad e-bost gwaith y person?
hint-contact-email = Gwiriwch y cyfeiriad gyda’r cyngor, lythyren wrth lythyren. Ffoniwch rif o wefan y cyngor ei hun.
short-contact-email = E-bost
page-contact-more = Sut arall mae cysylltu, ac ydy’r person yn dal yno?
lead-contact-more = Does dim modd dewis rhywun sydd wedi gadael.
field-contact-phone = Beth yw rhif ffôn y person?
hint-contact-phone = Er enghraifft 01632 960 144.
short-contact-phone = Ffôn
field-contact-standing = Ydy’r person yn dal yno?
hint-contact-standing = Mae’r enw’n aros mewn cynlluniau sy’n ei enwi. Mae angen rhywun arall ar y fersiwn nesaf.
short-contact-standing = Yn dal yno
option-contact-standing-there = Ydy
option-contact-standing-left = Nac ydy, mae wedi gadael

contact-role-social_worker = Gweithiwr cymdeithasol
contact-role-deputy = Dirprwy i’r gweithiwr cymdeithasol
contact-role-team_manager = Rheolwr tîm
contact-role-duty_desk = Desg ddyletswydd
contact-role-reviewing_officer = Swyddog adolygu annibynnol

## The young person

sheet-young_person = Am { $name }
row-young_person = y dudalen am { $name }

page-young_person-name = I bwy mae’r cynllun?
lead-young_person-name = Gofynnwch pa enw sydd orau gan y person ifanc. Bydd yr enw hwnnw’n cael ei ddefnyddio ym mhobman.
field-young_person-preferred_name = Pa enw mae’r person ifanc yn hoffi ei ddefnyddio?
hint-young_person-preferred_name = Er enghraifft Jay.
short-young_person-preferred_name = Enw
field-young_person-pronouns = Pa ragenwau mae’r person ifanc yn eu defnyddio?
hint-young_person-pronouns = Er enghraifft fe/fo, hi neu nhw.
short-young_person-pronouns = Rhagenwau
field-young_person-legal_name = Beth yw’r enw llawn yn ôl y gyfraith?
hint-young_person-legal_name = Dydy hyn ddim ar y copi wal.
short-young_person-legal_name = Enw cyfreithiol
field-young_person-born = Beth yw’r dyddiad geni?
hint-young_person-born = Er enghraifft 3 5 2012.
short-young_person-born = Dyddiad geni

page-young_person-language = Sut mae { $name } yn hoffi darllen a siarad?
lead-young_person-language = Dim ond os gall { $name } ei ddilyn mae’r cynllun yn cyfrif.
field-young_person-first_language = Beth yw iaith gryfaf { $name }?
hint-young_person-first_language = Er enghraifft Saesneg, Cymraeg neu Tigrinya.
short-young_person-first_language = Iaith gyntaf
field-young_person-other_languages = Pa ieithoedd eraill mae { $name } yn eu defnyddio?
hint-young_person-other_languages = Rhowch yr iaith gryfaf yn gyntaf.
short-young_person-other_languages = Ieithoedd eraill
field-young_person-interpreter = Pwy sy’n cyfieithu ar y pryd i { $name }?
hint-young_person-interpreter = Rhywun sydd wedi’i hyfforddi i wneud hyn. Byth plentyn, a byth rhywun o’r teulu.
short-young_person-interpreter = Cyfieithydd ar y pryd
field-young_person-reading = Beth sy’n helpu { $name } i ddarllen a deall?
hint-young_person-reading = Dewiswch bopeth sy’n helpu.
short-young_person-reading = Darllen a deall
option-young_person-reading-plain = Geiriau syml
option-young_person-reading-easy_read = Hawdd ei ddeall, gyda lluniau
option-young_person-reading-symbols = Symbolau
option-young_person-reading-bsl = Iaith Arwyddion Prydain
option-young_person-reading-audio = Darllen yn uchel
option-young_person-reading-large_print = Print bras
option-young_person-reading-overlay = Papur lliw neu droshaen
field-young_person-aids = Ydy { $name } yn defnyddio unrhyw gymhorthion?
hint-young_person-aids = Er enghraifft llechen sy’n siarad neu gymhorthion clyw. Chaiff dim un rheol fynd â’r rhain i ffwrdd.
short-young_person-aids = Cymhorthion
field-young_person-culture = Beth ddylen ni ei wybod am ddiwylliant a ffydd { $name }?
hint-young_person-culture = Er enghraifft amserau gweddïo, dyddiau sanctaidd, cerddoriaeth neu fwyd.
short-young_person-culture = Diwylliant a ffydd

page-young_person-school = Sut wythnos ysgol sydd gan { $name }?
lead-young_person-school = Dyma fan cychwyn y rheolau ar gyfer y diwrnod ysgol.
field-young_person-school = I ba ysgol neu goleg mae { $name } yn mynd?
hint-young_person-school = Enw a blwyddyn, er enghraifft Academi Fenmarsh, Blwyddyn 10.
short-young_person-school = Ysgol
field-young_person-education = Faint mae { $name } yn yr ysgol?
hint-young_person-education = Mae coleg a hyfforddiant yn cyfrif hefyd.
short-young_person-education = Amser yn yr ysgol
option-young_person-education-full_time = Amser llawn
option-young_person-education-part_time = Rhan-amser
option-young_person-education-not_in_school = Ddim yn yr ysgol ar hyn o bryd
option-young_person-education-not_known = { -not-known }
field-young_person-school_hours = Pryd mae { $name } yn yr ysgol?
hint-young_person-school_hours = Dewiswch y dyddiau, yna amser dechrau ac amser gorffen. Er enghraifft dydd Llun i ddydd Gwener, 08:40 i 15:10, yn ystod y tymor yn unig.
short-young_person-school_hours = Oriau ysgol
field-young_person-timetable = Beth arall ddylen ni ei wybod am yr wythnos ysgol?
hint-young_person-timetable = Er enghraifft clwb ar ddydd Mawrth, neu wersi gartref.
short-young_person-timetable = Wythnos ysgol
field-young_person-support_plan =
    { $nation ->
        [wales] Oes gan { $name } gynllun datblygu unigol (CDU)?
       *[england] Oes gan { $name } gynllun addysg, iechyd a gofal (EHCP)?
    }
hint-young_person-support_plan = Mae’n dweud pa help mae’n rhaid i’r ysgol ei roi.
short-young_person-support_plan =
    { $nation ->
        [wales] Cynllun datblygu unigol
       *[england] Cynllun addysg, iechyd a gofal
    }
option-young_person-support_plan-yes = { -yes }
option-young_person-support_plan-no = { -no }
option-young_person-support_plan-asked_for = Wedi gofyn am un
option-young_person-support_plan-not_known = { -not-known }

page-young_person-people = At bwy gall { $name } droi?
lead-young_person-people = Gofynnwch i { $name }. Mae’r enwau hyn yn cael eu hargraffu ar bob copi.
field-young_person-key_worker = Pwy yw gweithiwr allweddol { $name }?
hint-young_person-key_worker = Y person hwn sy’n llofnodi fel gweithiwr allweddol.
short-young_person-key_worker = Gweithiwr allweddol
field-young_person-trusted_adults = Ym mha oedolion mae { $name } yn ymddiried?
hint-young_person-trusted_adults = { $name } sy’n dewis. Er enghraifft Abby, Nain a Mr Hale o’r clwb pêl-droed.
short-young_person-trusted_adults = Oedolion i ymddiried ynddyn nhw
field-young_person-would_tell = Wrth bwy byddai { $name } yn dweud gyntaf?
hint-young_person-would_tell = Gall fod yn unrhyw un: oedolyn, chwaer, ffrind.
short-young_person-would_tell = Byddai’n dweud gyntaf wrth
field-young_person-advocate = Pwy yw eiriolwr { $name }?
hint-young_person-advocate = Mae eiriolwr ar ochr { $name } ac yn helpu i wneud yn siŵr bod pobl yn gwrando. Gadewch hyn yn wag os nad oes un.
short-young_person-advocate = Eiriolwr
field-young_person-advocate_offered = Pryd cafodd { $name } gynnig eiriolwr?
hint-young_person-advocate_offered = Er enghraifft 4 11 2026.
short-young_person-advocate_offered = Cynigiwyd eiriolwr ar
field-young_person-advocate_answer = Beth ddywedodd { $name } am hynny?
hint-young_person-advocate_answer = Caiff { $name } ddweud na, a newid meddwl wedyn.
short-young_person-advocate_answer = Ateb i’r cynnig
option-young_person-advocate_answer-accepted = Ie
option-young_person-advocate_answer-declined = Na
option-young_person-advocate_answer-not_yet = Ddim yn siŵr eto

page-young_person-law = Beth mae’r gyfraith yn ei ddweud am ofal { $name }?
lead-young_person-law = Mae hyn yn penderfynu at bwy mae’r cais i gytuno yn mynd. Os nad ydych chi’n siŵr, gofynnwch i’r gweithiwr cymdeithasol.
field-young_person-legal_status = Beth yw statws cyfreithiol { $name }?
hint-young_person-legal_status = Mae yn y papurau a ddaeth o’r cyngor.
short-young_person-legal_status = Statws cyfreithiol
option-young_person-legal_status-care_order = Gorchymyn gofal (adran 31)
option-young_person-legal_status-interim_care_order = Gorchymyn gofal interim (adran 38)
option-young_person-legal_status-section_20 = Drwy gytundeb (adran 20)
option-young_person-legal_status-section_76 = Drwy gytundeb (adran 76)
option-young_person-legal_status-remand = Ar remánd gan lys
option-young_person-legal_status-secure_order = Gorchymyn llety diogel
option-young_person-legal_status-emergency_protection = Gorchymyn amddiffyn brys
option-young_person-legal_status-unaccompanied = Yma heb rieni, yn gofyn am loches
option-young_person-legal_status-other = Rhywbeth arall, neu ddim yn glir eto
field-young_person-status_since = Ers pryd?
hint-young_person-status_since = Er enghraifft 11 2 2025.
short-young_person-status_since = Statws cyfreithiol ers
field-young_person-status_ends = Pryd mae’n dod i ben?
hint-young_person-status_ends = Gadewch hyn yn wag os nad oes dyddiad.
short-young_person-status_ends = Statws cyfreithiol yn dod i ben
field-young_person-parental_responsibility = Gan bwy mae cyfrifoldeb rhiant?
hint-young_person-parental_responsibility = Enwch bob person, a’r cyngor os yw’r cyfrifoldeb gan y cyngor. Er enghraifft: Cyngor Fenmarsh a mam { $name }.
short-young_person-parental_responsibility = Cyfrifoldeb rhiant
field-young_person-orders = Beth gafodd ei ysgrifennu yma am lysoedd a’r heddlu
hint-young_person-orders = Mae gan bob gorchymyn ei dudalen ei hun nawr, o dan “Llysoedd a’r heddlu”. Ychwanegwch y gorchymyn yno, yna gwagiwch hwn.
short-young_person-orders = Gorchmynion, fel y cawson nhw eu hysgrifennu o’r blaen
field-young_person-orders_end = Pryd mae’r cyntaf o’r rhain yn dod i ben
hint-young_person-orders_end = Mae gan bob gorchymyn ei ddyddiad gorffen ei hun nawr.
short-young_person-orders_end = Gorchmynion yn dod i ben

page-young_person-authority = Pwy yw gweithiwr cymdeithasol { $name }?
lead-young_person-authority = Mae’r gweithiwr cymdeithasol yn cael y cynllun drwy e-bost ac yn penderfynu ar bob rheol.
field-young_person-social_worker = Pwy yw gweithiwr cymdeithasol { $name }?
hint-young_person-social_worker = Mae’r ddolen a’r cod yn mynd i’r cyfeiriad hwn. Oes rhywun ar goll, neu gyfeiriad yn anghywir? Gofynnwch i’ch rheolwr, sy’n cadw’r rhestr.
short-young_person-social_worker = Gweithiwr cymdeithasol
field-young_person-deputy_social_worker = Pwy sy’n cymryd lle’r gweithiwr cymdeithasol pan fydd i ffwrdd?
hint-young_person-deputy_social_worker = Dirprwy, y rheolwr tîm neu’r ddesg ddyletswydd.
short-young_person-deputy_social_worker = Yn cymryd lle’r gweithiwr cymdeithasol
short-young_person-social_worker_email = E-bost y gweithiwr cymdeithasol
short-young_person-social_worker_phone = Ffôn y gweithiwr cymdeithasol
short-young_person-placing_authority = Awdurdod lleoli
short-young_person-placing_authority_domains = Parthau e-bost yr awdurdod lleoli
field-young_person-team_manager = Pwy yw rheolwr tîm y gweithiwr cymdeithasol?
hint-young_person-team_manager = Gofynnwch i’r person hwn pan nad yw’r gweithiwr cymdeithasol yn ateb.
short-young_person-team_manager = Rheolwr tîm
short-young_person-team_manager_email = E-bost y rheolwr tîm
field-young_person-reviewing_officer = Pwy yw’r swyddog adolygu annibynnol?
hint-young_person-reviewing_officer = Mae’r swyddog hwn yn arwain adolygiadau { $name } fel plentyn sy’n derbyn gofal.
short-young_person-reviewing_officer = Swyddog adolygu
field-young_person-host_authority = Yn ardal pa gyngor mae’r cartref?
hint-young_person-host_authority = Gadewch hyn yn wag os mai’r cyngor hwnnw a leolodd { $name } yma.
short-young_person-host_authority = Cyngor yr ardal hon

page-young_person-dates = Pryd daeth { $name } i fyw yma?
lead-young_person-dates = Mae’r dyddiadau hyn yn ein helpu i edrych eto ar yr amser iawn.
field-young_person-arrived = Pryd symudodd { $name } i mewn?
hint-young_person-arrived = Er enghraifft 2 11 2026.
short-young_person-arrived = Symud i mewn
field-young_person-moves = Sawl gwaith mae { $name } wedi symud cartref tra’n derbyn gofal?
hint-young_person-moves = Cyfrwch y symud hwn hefyd. Gall pob symud olygu rheolau newydd a cholli ffrindiau.
short-young_person-moves = Sawl gwaith yn symud
field-young_person-next_review = Pryd mae’r adolygiad plentyn sy’n derbyn gofal nesaf?
hint-young_person-next_review = Er enghraifft 27 1 2027.
short-young_person-next_review = Adolygiad derbyn gofal nesaf
field-young_person-placement_ends = Pryd mae’r arhosiad yma’n dod i ben?
hint-young_person-placement_ends = Gadewch hyn yn wag os nad oes dyddiad.
short-young_person-placement_ends = Arhosiad yn dod i ben


## Courts and the police

sheet-order = Llysoedd a’r heddlu
row-order = gorchymyn
add-order = Ychwanegu gorchymyn
none-order = Mae gan rai pobl ifanc orchmynion llys, mechnïaeth neu amodau trwydded am y rhyngrwyd neu am bobl. Mae pob un yn mynd ar ei dudalen ei hun.

page-order-order = Beth mae llys neu’r heddlu wedi’i ddweud?
lead-order-order = Dim ond unwaith rydych chi’n ei ysgrifennu. Bydd ar y bwrdd, yn yr wythnos ac ar y papurau o heddiw ymlaen.
field-order-kind = Beth yw hwn?
hint-order-kind = Mae ar dudalen gyntaf y papur.
short-order-kind = Math
option-order-kind-court_order = Gorchymyn llys
option-order-kind-injunction = Gwaharddeb
option-order-kind-bail = Mechnïaeth
option-order-kind-licence = Trwydded, ar ôl bod yn y ddalfa
option-order-kind-police = Amod gan yr heddlu
field-order-sentence = Dywedwch hyn wrth { $name } mewn un frawddeg syml
hint-order-sentence = Er enghraifft: “Dydy K.P. ddim yn cael cysylltu â fi, mewn unrhyw ffordd.”
short-order-sentence = Mewn geiriau syml
field-order-words = Pa eiriau ynddo sy’n bwysig?
hint-order-words = Copïwch nhw fel maen nhw wedi’u hysgrifennu.
short-order-words = Geiriau’r gorchymyn
field-order-court = Pa lys neu heddlu ddywedodd hyn?
hint-order-court = Er enghraifft Llys Teulu Fenmarsh.
short-order-court = Llys
field-order-number = Beth yw rhif yr achos?
hint-order-number = Dydy hyn ddim ar y copi wal.
short-order-number = Rhif yr achos
field-order-people = Pwy sydd ddim yn cael cysylltu?
hint-order-people = Un enw ar bob llinell. Gadewch hyn yn wag os nad yw’n enwi neb.
short-order-people = Ddim yn cael cysylltu
field-order-times = Ar ba adegau mae’n cyfrif?
hint-order-times = Gadewch hyn yn wag os yw’n cyfrif bob amser.
short-order-times = Amserau
field-order-meaning = Beth sy’n digwydd ar yr adegau hyn?
hint-order-meaning = Mae hyn yn creu’r llun o’r wythnos.
short-order-meaning = Ar yr adegau hyn
option-order-meaning-off = Wedi diffodd
option-order-meaning-learning = Ar-lein i ddysgu, gyda chymorth
option-order-meaning-other = Rhywbeth arall, fel mae’r gorchymyn yn ei ddweud
field-order-made_on = Pryd cafodd ei wneud?
hint-order-made_on = Er enghraifft 11 2 2025.
short-order-made_on = Gwnaed ar
field-order-ends_on = Beth yw’r diwrnod olaf mae’n cyfrif?
hint-order-ends_on = Gadewch hyn yn wag os nad oes dyddiad.
short-order-ends_on = Yn dod i ben ar
field-order-ends_when = Os nad oes dyddiad: pryd mae’n dod i ben?
hint-order-ends_when = Er enghraifft: pan fydd yr achos ar ben.
short-order-ends_when = Yn dod i ben pan
field-order-varied_by = Pwy sydd â hawl i’w newid?
hint-order-varied_by = Er enghraifft y llys, os yw cyfreithiwr { $name } yn gofyn.
short-order-varied_by = Pwy sydd â hawl i’w newid


## Who decides what

sheet-delegation = Pwy sy’n penderfynu
row-delegation = y dudalen am bwy sy’n penderfynu

page-delegation-delegation = Pwy sy’n cael penderfynu dros { $name }?
lead-delegation-delegation = Pan fydd hyn yn glir, does dim rhaid i { $name } aros. Awdurdod dirprwyedig yw’r enw yn y gyfraith.
field-delegation-phone = Pwy sy’n penderfynu am ffôn?
hint-delegation-phone = Cael un, a pha un.
short-delegation-phone = Ffôn
option-delegation-phone-home = Y cartref
option-delegation-phone-authority = Y cyngor
option-delegation-phone-parent = Rhiant
option-delegation-phone-together = Y cartref a’r cyngor gyda’i gilydd
option-delegation-phone-not_known = { -not-known }
field-delegation-accounts = Pwy sy’n penderfynu am gyfrifon ac apiau newydd?
hint-delegation-accounts = Lle mae’r ap yn caniatáu’r oedran.
short-delegation-accounts = Cyfrifon ac apiau
option-delegation-accounts-home = Y cartref
option-delegation-accounts-authority = Y cyngor
option-delegation-accounts-parent = Rhiant
option-delegation-accounts-together = Y cartref a’r cyngor gyda’i gilydd
option-delegation-accounts-not_known = { -not-known }
field-delegation-games = Pwy sy’n penderfynu am gemau?
hint-delegation-games = O fewn yr oedran ar y bocs.
short-delegation-games = Gemau
option-delegation-games-home = Y cartref
option-delegation-games-authority = Y cyngor
option-delegation-games-parent = Rhiant
option-delegation-games-together = Y cartref a’r cyngor gyda’i gilydd
option-delegation-games-not_known = { -not-known }
field-delegation-spending = Pwy sy’n penderfynu am wario ar-lein?
hint-delegation-spending = O arian personol { $name } hefyd.
short-delegation-spending = Gwario
option-delegation-spending-home = Y cartref
option-delegation-spending-authority = Y cyngor
option-delegation-spending-parent = Rhiant
option-delegation-spending-together = Y cartref a’r cyngor gyda’i gilydd
option-delegation-spending-not_known = { -not-known }
field-delegation-nights = Pwy sy’n penderfynu am ffonau yn y nos?
hint-delegation-nights = Yn y cartref, a chyda ffrindiau.
short-delegation-nights = Nosweithiau
option-delegation-nights-home = Y cartref
option-delegation-nights-authority = Y cyngor
option-delegation-nights-parent = Rhiant
option-delegation-nights-together = Y cartref a’r cyngor gyda’i gilydd
option-delegation-nights-not_known = { -not-known }
field-delegation-sites = Pwy sy’n penderfynu am wefannau?
hint-delegation-sites = Yr hyn mae’r hidlydd yn ei adael drwodd.
short-delegation-sites = Gwefannau
option-delegation-sites-home = Y cartref
option-delegation-sites-authority = Y cyngor
option-delegation-sites-parent = Rhiant
option-delegation-sites-together = Y cartref a’r cyngor gyda’i gilydd
option-delegation-sites-not_known = { -not-known }
field-delegation-pictures = Pwy sy’n penderfynu am luniau o { $name } ar-lein?
hint-delegation-pictures = Lluniau mae pobl eraill yn eu tynnu, ac yn eu rhoi ar-lein.
short-delegation-pictures = Lluniau ar-lein
option-delegation-pictures-home = Y cartref
option-delegation-pictures-authority = Y cyngor
option-delegation-pictures-parent = Rhiant
option-delegation-pictures-together = Y cartref a’r cyngor gyda’i gilydd
option-delegation-pictures-not_known = { -not-known }
field-delegation-agreed_by = Pwy gytunodd i hyn?
hint-delegation-agreed_by = Os yw { $name } yma drwy gytundeb, rhaid i riant gytuno hefyd.
short-delegation-agreed_by = Cytunwyd gan
field-delegation-agreed_on = Pryd?
hint-delegation-agreed_on = Er enghraifft 4 11 2026.
short-delegation-agreed_on = Cytunwyd ar
field-delegation-note = Oes rhywbeth arall i’w ddweud?
hint-delegation-note = Er enghraifft: caiff y cartref benderfynu am un noson gyda ffrind.
short-delegation-note = Nodyn


## Photographs and video

sheet-picture = Ffotograffau a fideo
row-picture = cydsyniad
add-picture = Ychwanegu cydsyniad
none-picture = Mae lluniau o ben-blwyddi a thripiau’n rhan o blentyndod. Ysgrifennwch pwy gytunodd iddyn nhw, ac at ba ddiben.

page-picture-picture = Oes caniatâd i dynnu lluniau o { $name }?
lead-picture-picture = Rhowch ateb i un diben ar y tro. Mae modd tynnu’r cydsyniad yn ôl ar unrhyw ddiwrnod.
field-picture-purpose = At ba ddiben mae’r lluniau?
hint-picture-purpose = Mae staff yn defnyddio camera’r cartref, byth eu camera eu hunain.
short-picture-purpose = Diben
option-picture-purpose-record = Cofnod { $name }
option-picture-purpose-memories = Albwm { $name }
option-picture-purpose-walls = Waliau’r cartref
option-picture-purpose-newsletter = Cylchlythyr neu wefan
option-picture-purpose-school = Ysgol
option-picture-purpose-club = Clwb neu dîm
option-picture-purpose-other = Rhywbeth arall
field-picture-answer = Beth oedd yr ateb?
hint-picture-answer = Gan bwy bynnag sydd â hawl i’w roi: rhiant, y cyngor, neu { $name } os yw’n deall.
short-picture-answer = Ateb
option-picture-answer-yes = { -yes }
option-picture-answer-no = { -no }
option-picture-answer-not_known = { -not-known }
field-picture-given_by = Pwy roddodd yr ateb?
hint-picture-given_by = Enw, a phwy yw’r person i { $name }.
short-picture-given_by = Ateb gan
field-picture-given_on = Pryd?
hint-picture-given_on = Er enghraifft 4 11 2026.
short-picture-given_on = Dyddiad yr ateb
field-picture-view = Beth mae { $name } yn ei ddweud?
hint-picture-view = Gofynnwch bob tro, beth bynnag mae’r papur yn ei ddweud.
short-picture-view = Barn { $name }
field-picture-conditions = O dan ba amodau?
hint-picture-conditions = Er enghraifft: dim bathodyn ysgol, dim enwau.
short-picture-conditions = Amodau
field-picture-allowed_by = Pa reolwr gytunodd?
hint-picture-allowed_by = Rheolwr llinell yr un sy’n tynnu’r llun.
short-picture-allowed_by = Rheolwr a gytunodd
field-picture-kept = Ble mae’r lluniau’n cael eu cadw, ac am faint?
hint-picture-kept = Ar yriant y cartref. Dilëwch bopeth o’r camera wedyn.
short-picture-kept = Cadw
field-picture-danger = Allai dangos llun fod yn beryglus i { $name }?
hint-picture-danger = Er enghraifft os oes rhywun na ddylai wybod ble mae { $name } yn byw.
short-picture-danger = Perygl o’i ddangos
option-picture-danger-yes = { -yes }
option-picture-danger-no = { -no }
option-picture-danger-not_known = { -not-known }
field-picture-withdrawn_on = Pryd cafodd y cydsyniad ei dynnu’n ôl?
hint-picture-withdrawn_on = Gadewch hyn yn wag tra bydd yn cyfrif.
short-picture-withdrawn_on = Tynnwyd yn ôl ar
field-picture-withdrawn_by = Pwy dynnodd y cydsyniad yn ôl?
hint-picture-withdrawn_by = Yn ysgrifenedig, os mai rhiant wnaeth hynny.
short-picture-withdrawn_by = Tynnwyd yn ôl gan


## Talks

sheet-talk = Sgyrsiau
row-talk = sgwrs
add-talk = Ychwanegu sgwrs
none-talk = Mae cynllun y bu { $name } yn helpu i’w wneud yn gynllun sy’n gweithio. Eisteddwch i lawr gyda’ch gilydd, yna ysgrifennwch am y sgwrs gyntaf.

page-talk-talk = Sut aeth y sgwrs rhwng { $name } a chi?
lead-talk-talk = Mae sgyrsiau byr yn iawn. Nodwch gynnig hefyd, hyd yn oed os dywedodd { $name } na.
field-talk-held = Gawsoch chi sgwrs?
hint-talk-held = Caiff { $name } ddweud na. Cynigiwch eto ar ddiwrnod arall, a chynigiwch eiriolwr.
short-talk-held = Sgwrs neu gynnig
option-talk-held-held = Do, fe gawson ni sgwrs
option-talk-held-declined = Cynigiais i, a dywedodd { $name } na
field-talk-on = Ar ba ddiwrnod?
hint-talk-on = Er enghraifft 4 11 2026.
short-talk-on = Dyddiad
field-talk-minutes = Sawl munud barodd y sgwrs?
hint-talk-minutes = Er enghraifft 35.
short-talk-minutes = Munudau
field-talk-present = Pwy oedd yno?
hint-talk-present = Er enghraifft { $name } ac Abby.
short-talk-present = Pwy oedd yno
field-talk-place = Ble oeddech chi?
hint-talk-place = Er enghraifft yn y gegin, neu yn y car.
short-talk-place = Lle
field-talk-method = Sut buoch chi’n siarad?
hint-talk-method = Dewiswch bopeth a ddefnyddioch chi.
short-talk-method = Sut buoch chi’n siarad
option-talk-method-talking = Dim ond siarad
option-talk-method-drawing = Tynnu lluniau
option-talk-method-cards = Cardiau
option-talk-method-mapping = Gwneud map o fywyd ar-lein
option-talk-method-symbols = Symbolau
option-talk-method-interpreter = Gyda chyfieithydd ar y pryd
field-talk-shown = Beth ddangosoch chi i { $name }?
hint-talk-shown = Er enghraifft y rhestr o risgiau, neu dudalen hawdd ei deall.
short-talk-shown = Beth gafodd ei ddangos
field-talk-said = Beth ddywedodd { $name }?
hint-talk-said = Y geiriau rydych chi am eu cofio, fel y dywedodd { $name } nhw.
short-talk-said = Beth ddywedodd { $name }
field-talk-stopped = Oedd { $name } eisiau stopio?
hint-talk-stopped = Dywedwch pryd, a beth wnaethoch chi. Mae’n iawn stopio.
short-talk-stopped = Eisiau stopio
field-talk-reason = Pam dywedodd { $name } na?
hint-talk-reason = Defnyddiwch union eiriau’r person ifanc.
short-talk-reason = Rheswm
field-talk-interpreter = Pwy oedd yn cyfieithu ar y pryd?
hint-talk-interpreter = Gadewch hyn yn wag os nad oedd neb.
short-talk-interpreter = Cyfieithydd ar y pryd
field-talk-advocate = Pa eiriolwr oedd yno?
hint-talk-advocate = Gadewch hyn yn wag os nad oedd un.
short-talk-advocate = Eiriolwr
field-talk-copy_given = Gafodd { $name } gopi o’r nodiadau hyn?
hint-talk-copy_given = Mae’r nodiadau’n perthyn i { $name } hefyd.
short-talk-copy_given = Rhoi copi
option-talk-copy_given-yes = Do
option-talk-copy_given-later = Yn nes ymlaen
option-talk-copy_given-not_wanted = Doedd { $name } ddim eisiau un


## In words of their own

sheet-own = Yng ngeiriau’r person ifanc
row-own = y dudalen yng ngeiriau’r person ifanc

page-own-own = Beth sydd gan { $name } i’w ddweud?
lead-own-own = Gall { $name } lenwi’r dudalen hon heb neb arall: rhowch y llechen. Gallwch chi hefyd ysgrifennu’r hyn rydych chi’n ei glywed.
field-own-feeling = Sut beth yw bod ar-lein i { $name }?
hint-own-feeling = { "" }
short-own-feeling = Sut mae hi ar-lein
option-own-feeling-good = Da
option-own-feeling-mixed = Gweddol
option-own-feeling-bad = Ddim yn dda
field-own-devices = Pa ddyfeisiau sydd gan { $name }?
hint-own-devices = { "" }
short-own-devices = Fy nyfeisiau
field-own-apps = Pa apiau a gemau mae { $name } yn eu defnyddio fwyaf?
hint-own-apps = { "" }
short-own-apps = Fy apiau a fy ngemau
field-own-worry = Oes rhywbeth ar-lein yn poeni { $name }?
hint-own-worry = { "" }
short-own-worry = Yn poeni
option-own-worry-no = Nac oes
option-own-worry-a_bit = Ychydig
option-own-worry-a_lot = Llawer
field-own-worries = Beth sy’n poeni { $name } ar-lein?
hint-own-worries = Dim ond yr hyn mae’r person ifanc eisiau ei ddweud.
short-own-worries = Beth sy’n fy mhoeni
field-own-fairer = Beth fyddai’n decach?
hint-own-fairer = { "" }
short-own-fairer = Beth fyddai’n decach
field-own-wants = Beth arall mae { $name } ei eisiau?
hint-own-wants = { "" }
short-own-wants = Rhywbeth arall rydw i ei eisiau
field-own-copy_colour = Pa liw mae { $name } ei eisiau ar gyfer y copi sy’n eiddo iddyn nhw?
hint-own-copy_colour = { "" }
short-own-copy_colour = Lliw fy nghopi
option-own-copy_colour-lilac = Porffor
option-own-copy_colour-green = Gwyrdd
option-own-copy_colour-yellow = Melyn
option-own-copy_colour-orange = Oren
option-own-copy_colour-red = Coch
field-own-copy_picture = Pa lun mae { $name } ei eisiau arno?
hint-own-copy_picture = { "" }
short-own-copy_picture = Llun ar fy nghopi
option-own-copy_picture-cross = Croes
option-own-copy_picture-star = Seren
option-own-copy_picture-heart = Calon
option-own-copy_picture-thumb_up = Bawd i fyny
option-own-copy_picture-sun = Haul
option-own-copy_picture-moon = Lleuad
option-own-copy_picture-tree = Coeden
option-own-copy_picture-fish = Pysgodyn
option-own-copy_picture-cat = Cath
option-own-copy_picture-ball = Pêl
option-own-copy_picture-note = Cerddoriaeth
option-own-copy_picture-boat = Cwch
field-own-passport_parts = Beth mae { $name } ei eisiau ar y dudalen basbort?
hint-own-passport_parts = Mae’n mynd ymlaen at y bobl nesaf. Mae’r cyfan yno os nad oes dim yn cael ei ddewis.
short-own-passport_parts = Ar fy nhudalen basbort
option-own-passport_parts-likes = Beth dwi’n ei hoffi
option-own-passport_parts-people = Fy mhobl
option-own-passport_parts-uses = Beth dwi’n ei ddefnyddio
option-own-passport_parts-helps = Beth sy’n fy helpu
option-own-passport_parts-wrong = Beth ddylai ddigwydd pan aiff rhywbeth o’i le
option-own-passport_parts-tell = Wrth bwy fyddwn i’n dweud
option-own-passport_parts-knows = Beth dwi’n gallu ei wneud
option-own-passport_parts-rules = Rheolau sy’n gweithio i mi

## What is good

sheet-good = Beth sy’n dda ar-lein
row-good = y dudalen am beth sy’n dda

page-good-likes = Beth yw hoff bethau { $name } ar-lein?
lead-good-likes = Pethau da sy’n dod gyntaf. Rhaid i’r rheolau beidio â’u difetha.
field-good-likes = Beth mae { $name } yn hoffi ei wneud ar-lein?
hint-good-likes = Er enghraifft fideos pêl-droed, golygu fideos, neu gêm gyda ffrindiau.
short-good-likes = Yn hoffi
field-good-good_at = Beth mae { $name } yn ei wneud yn dda ar-lein?
hint-good-good_at = Er enghraifft golygu, adeiladu, helpu eraill, neu ddysgu ar gyfer yr ysgol.
short-good-good_at = Yn dda am

page-good-people = Pa bobl sy’n bwysig i { $name } ar-lein?
lead-good-people = I lawer o bobl ifanc, y ffôn yw’r ffordd at y bobl maen nhw’n eu caru.
field-good-keeps_in_touch = Â phwy mae { $name } yn cadw mewn cysylltiad ar-lein?
hint-good-keeps_in_touch = Meddyliwch am frodyr, chwiorydd, nain a thaid yn gyntaf. Er enghraifft: galwad fideo gyda Mia ar ddydd Mercher.
short-good-keeps_in_touch = Cadw mewn cysylltiad â
field-good-groups = Pa grwpiau mae { $name } yn teimlo’n rhan ohonyn nhw?
hint-good-groups = Dydy hyn ddim ar y copi wal. Ysgrifennwch yr hyn mae { $name } eisiau ei ddweud yn unig.
short-good-groups = Grwpiau

page-good-lose = Beth fyddai { $name } yn ei golli?
lead-good-lose = Mae gwybod hyn yn ein helpu i wneud rheolau teg.
field-good-would_lose = Beth fyddai { $name } yn ei golli heb y rhyngrwyd?
hint-good-would_lose = Defnyddiwch union eiriau { $name }. Er enghraifft: “Tasai fy ffôn yn mynd, byddwn i’n colli Mia.”
short-good-would_lose = Beth fyddai’n cael ei golli
field-good-calm = Beth ar-lein sy’n helpu { $name } i deimlo’n dawel neu i gysgu?
hint-good-calm = Er enghraifft cerddoriaeth ar seinydd.
short-good-calm = Tawelwch a chwsg
field-good-goals = Beth mae { $name } ei eisiau nesaf?
hint-good-goals = Er enghraifft: “Mewn 3 mis rydw i eisiau …”
short-good-goals = Nodau
field-good-rights_told = Ydy { $name } wedi clywed am hawliau pobl ifanc ar-lein?
hint-good-rights_told = Bod yn ddiogel, dweud eu barn, cael preifatrwydd, a chael gwybod pam.
short-good-rights_told = Wedi clywed am hawliau
option-good-rights_told-yes = { -yes }
option-good-rights_told-no = { -no }
option-good-rights_told-not_known = { -not-known }


## Devices

sheet-device = Dyfeisiau
row-device = dyfais
add-device = Ychwanegu dyfais
none-device = Mae rheol am ffôn yn gweithio pan fyddwn ni’n nabod y ffôn. Dechreuwch gyda’r un mae { $name } yn ei ddefnyddio fwyaf.

page-device-device = Pa ddyfais mae { $name } yn ei defnyddio?
lead-device-device = Edrychwch arni gyda’ch gilydd. Peidiwch byth ag ysgrifennu cod na chyfrinair.
field-device-name = Beth yw’r ddyfais?
hint-device-name = Er enghraifft: ffôn Android, gliniadur ysgol.
short-device-name = Dyfais
field-device-make = Pa wneuthuriad a model ydy hi?
hint-device-make = Er enghraifft Samsung A15.
short-device-make = Gwneuthuriad
field-device-owner = Pwy biau’r ddyfais?
hint-device-owner = Mae hyn yn penderfynu pwy sy’n cael newid y gosodiadau.
short-device-owner = Perchennog
option-device-owner-young_person = { $name }
option-device-owner-home = Y cartref
option-device-owner-authority = Y cyngor
option-device-owner-school = Yr ysgol
option-device-owner-borrowed = Wedi’i benthyg gan rywun
field-device-contract = Yn enw pwy mae’r contract neu’r cerdyn SIM?
hint-device-contract = Er enghraifft y cyngor, neu dalu wrth ddefnyddio.
short-device-contract = Contract neu SIM
field-device-data = Faint o ddata symudol sydd arni?
hint-device-data = Dydy data symudol ddim yn mynd drwy hidlyddion y cartref. Er enghraifft 20 GB y mis.
short-device-data = Data symudol
field-device-number = Beth yw’r rhif ffôn?
hint-device-number = Dydy hyn ddim ar y copi wal.
short-device-number = Rhif
field-device-location = Ydy’r lleoliad ymlaen neu wedi’i ddiffodd?
hint-device-location = Edrychwch yn y gosodiadau gyda’ch gilydd.
short-device-location = Lleoliad
option-device-location-on = Ymlaen
option-device-location-off = Wedi’i ddiffodd
option-device-location-not_known = { -not-known }
field-device-lock = Oes clo sgrin arni?
hint-device-lock = Cod, bys neu wyneb. Peidiwch byth ag ysgrifennu’r cod yma.
short-device-lock = Clo sgrin
option-device-lock-yes = { -yes }
option-device-lock-no = { -no }
option-device-lock-not_known = { -not-known }
field-device-controls = Pa reolaethau sydd ymlaen?
hint-device-controls = Er enghraifft amser sgrin, neu ap teulu. Dywedwch pwy wnaeth eu gosod.
short-device-controls = Rheolaethau
field-device-backup_account = Cyfrif Apple neu Google pwy sydd arni?
hint-device-backup_account = Gall hen grŵp teulu ddal i ddangos ble mae’r ffôn.
short-device-backup_account = Cyfrif Apple neu Google
field-device-sleeps = Ble mae’r ddyfais yn y nos?
hint-device-sleeps = Er enghraifft yn ystafell { $name }, neu yn sêff y swyddfa.
short-device-sleeps = Yn y nos
field-device-aid = Oes ei hangen ar { $name } i siarad, clywed, gweld neu ddeall?
hint-device-aid = Os oes, chaiff dim un rheol fynd â hi i ffwrdd.
short-device-aid = Ei hangen fel cymorth
option-device-aid-yes = { -yes }
option-device-aid-no = { -no }
field-device-second = Oes ail ffôn neu gerdyn SIM?
hint-device-second = Gofynnwch i { $name }. Mae hen ffôn yn cyfrif hefyd.
short-device-second = Ail ffôn neu SIM
option-device-second-yes = { -yes }
option-device-second-no = { -no }
option-device-second-not_known = { -not-known }
field-device-insurance = Ydy hi wedi’i hyswirio?
hint-device-insurance = Er enghraifft: gan y cyngor, £50 i’w dalu.
short-device-insurance = Yswiriant
field-device-condition = Ym mha gyflwr oedd hi pan symudodd { $name } i mewn?
hint-device-condition = Er enghraifft: roedd y sgrin wedi cracio.
short-device-condition = Wrth gyrraedd
field-device-note = Oes rhywbeth arall i’w wybod amdani?
hint-device-note = Er enghraifft: anrheg gan Nain oedd hi.
short-device-note = Nodyn


## Accounts

sheet-account = Cyfrifon a gemau
row-account = cyfrif neu gêm
add-account = Ychwanegu cyfrif neu gêm
none-account = Mae gwybod am yr apiau’n ein helpu i weld beth sy’n hwyl a ble mae angen gofal. Gofynnwch i { $name } pa ap sy’n cael ei agor gyntaf.

page-account-account = Pa ap, cyfrif neu gêm mae { $name } yn ei ddefnyddio?
lead-account-account = Edrychwch ar y gosodiadau gyda’ch gilydd. { $name } sy’n dal y ffôn.
field-account-platform = Pa ap neu gêm ydy hwn?
hint-account-platform = Er enghraifft Instagram, Minecraft, neu sgwrsfot AI.
short-account-platform = Ap neu gêm
field-account-kind = Pa fath o beth ydy hwn?
hint-account-kind = Dewiswch yr hyn mae { $name } yn ei wneud fwyaf yno.
short-account-kind = Math
option-account-kind-social = Cyfryngau cymdeithasol
option-account-kind-messages = Negeseuon a galwadau
option-account-kind-game = Gêm
option-account-kind-video = Fideos
option-account-kind-ai = Offeryn AI
option-account-kind-streaming = Ffilmiau, cyfresi neu gerddoriaeth
option-account-kind-email = E-bost
option-account-kind-shopping = Siopa, neu gerdyn talu
option-account-kind-vpn = VPN, neu ffordd arall heibio i hidlyddion
option-account-kind-other = Rhywbeth arall
field-account-rating = Pa oedran sydd ar y gêm?
hint-account-rating = Y rhif PEGI ar y bocs neu yn y siop. Gall fod rhif uwch ar gemau newydd.
short-account-rating = Oedran ar y gêm
option-account-rating-3 = PEGI 3
option-account-rating-7 = PEGI 7
option-account-rating-12 = PEGI 12
option-account-rating-16 = PEGI 16
option-account-rating-18 = PEGI 18
option-account-rating-not_known = { -not-known }
field-account-chat = Ydy’r sgwrsio ymlaen?
hint-account-chat = Testun neu lais, gyda phobl dydy { $name } ddim yn eu nabod.
short-account-chat = Sgwrsio
option-account-chat-yes = { -yes }
option-account-chat-no = { -no }
option-account-chat-not_known = { -not-known }
field-account-friends_list = Pwy sydd ar y rhestr ffrindiau?
hint-account-friends_list = Mae ychydig eiriau’n ddigon. Er enghraifft: Cai, a chwech o’r ysgol.
short-account-friends_list = Rhestr ffrindiau
field-account-username = Beth yw enw { $name } yno?
hint-account-username = Dydy hyn ddim ar y copi wal. Peidiwch byth ag ysgrifennu cyfrinair.
short-account-username = Enw defnyddiwr
field-account-seen_by = Pwy sy’n gallu ei weld?
hint-account-seen_by = Edrychwch yn y gosodiadau preifatrwydd.
short-account-seen_by = Pwy sy’n gallu ei weld
option-account-seen_by-public = Pawb (cyhoeddus)
option-account-seen_by-private = Dim ond pobl mae { $name } yn eu derbyn (preifat)
option-account-seen_by-not_known = { -not-known }
field-account-followers = Pwy sy’n dilyn { $name } yno?
hint-account-followers = Er enghraifft: 61 o ffrindiau o’r ysgol, dim oedolion.
short-account-followers = Dilynwyr
field-account-age_given = Beth yw oedran { $name } yn ôl y cyfrif?
hint-account-age_given = Mae oedran anghywir yn diffodd y gosodiadau diogelwch i bobl ifanc.
short-account-age_given = Oedran ar y cyfrif
field-account-messages_from = Pwy sy’n gallu anfon negeseuon at { $name }?
hint-account-messages_from = Er enghraifft ffrindiau’n unig, neu unrhyw un.
short-account-messages_from = Negeseuon gan
field-account-location = Ydy’n dangos ble mae { $name }?
hint-account-location = Er enghraifft map o ffrindiau.
short-account-location = Lleoliad
option-account-location-on = Ydy, mae’r lleoliad ymlaen
option-account-location-off = Nac ydy, mae’r lleoliad wedi’i ddiffodd
option-account-location-not_known = { -not-known }
field-account-two_step = Oes ail gam pan fydd { $name } yn mewngofnodi?
hint-account-two_step = Cod drwy neges destun, neu ap.
short-account-two_step = Ail gam
option-account-two_step-yes = { -yes }
option-account-two_step-no = { -no }
option-account-two_step-not_known = { -not-known }
field-account-live = Ydy { $name } yn gallu mynd yn fyw, neu siarad â dieithriaid?
hint-account-live = Er enghraifft fideo byw, sgwrs lais neu sgwrs ar hap.
short-account-live = Byw a dieithriaid
field-account-spending = Sut mae modd gwario arian yno?
hint-account-spending = Er enghraifft pecynnau mewn gêm, gyda chardiau rhodd.
short-account-spending = Gwario
field-account-known_by = Pa oedolion sy’n gwybod amdano?
hint-account-known_by = Er enghraifft Abby a Nain.
short-account-known_by = Pwy sy’n gwybod
field-account-looked_at = Pryd edrychoch chi arno gyda’ch gilydd ddiwethaf?
hint-account-looked_at = Er enghraifft 9 11 2026.
short-account-looked_at = Edrych gyda’n gilydd
field-account-note = Oes rhywbeth arall i’w wybod amdano?
hint-account-note = Er enghraifft 412 o ddilynwyr, y rhan fwyaf yn gefnogwyr pêl-droed.
short-account-note = Nodyn
## Other screens and places

sheet-place = Sgriniau a lleoedd eraill
row-place = sgrin neu le arall
add-place = Ychwanegu sgrin neu le
none-place = Dydy rheol sy’n gorffen gyda’r ffôn ddim yn atal dim. Meddyliwch am deledu’r lolfa, yr ysgol, y llyfrgell, ffrindiau ac amser teulu.

page-place-place = Ydy’r rheolau’n cyrraedd yno?
lead-place-place = Dywedwch hyn am bob sgrin sy’n cael ei rhannu, a phob lle mae { $name } ar-lein.
field-place-name = Pa sgrin neu le?
hint-place-name = Er enghraifft: teledu’r lolfa, neu lyfrgell y dref.
short-place-name = Sgrin neu le
field-place-kind = Beth yw hwn?
hint-place-kind = Dewiswch yr agosaf.
short-place-kind = Math
option-place-kind-shared = Sgrin sy’n cael ei rhannu yma
option-place-kind-school = Ysgol neu goleg
option-place-kind-library = Llyfrgell
option-place-kind-friends = Yng nghartref ffrindiau
option-place-kind-family = Amser teulu
option-place-kind-hotspot = Data ffôn neu gerdyn SIM rhywun arall
option-place-kind-transport = Ar y ffordd
option-place-kind-public_wifi = Wifi cyhoeddus
option-place-kind-other = Rhywle arall
field-place-reaches = Ydy rheolau { $name } yn cyfrif yno?
hint-place-reaches = Mae “na” yn ateb da, os ydyn ni’n gwybod beth sy’n digwydd yno.
short-place-reaches = Rheolau’n cyrraedd yno
option-place-reaches-yes = { -yes }
option-place-reaches-no = { -no }
option-place-reaches-not_applicable = Dydy { $name } ddim yn defnyddio hyn
option-place-reaches-not_known = { -not-known }
field-place-agreed = Beth gytunoch chi ar ei gyfer?
hint-place-agreed = Er enghraifft: mae { $name } a Nain yn cadw at 22:00 hefyd.
short-place-agreed = Cytunwyd
field-place-filters = Beth sy’n cael ei flocio yno?
hint-place-filters = Er enghraifft: hidlydd yr ysgol.
short-place-filters = Hidlyddion


## Friends

sheet-friend = Ffrindiau ar-lein
row-friend = ffrind ar-lein
add-friend = Ychwanegu ffrind ar-lein
none-friend = Mae’r rhan fwyaf o ffrindiau ar-lein yn ffrindiau go iawn. Dechreuwch gyda hoff ffrindiau { $name }, yna gofynnwch a oes unrhyw un mae’n ansicr ohono.

page-friend-friend = Pwy yw ffrind { $name } ar-lein?
lead-friend-friend = Ysgrifennwch gyn lleied ag sydd ei angen. Does dim o hyn ar y copi wal.
field-friend-name = Beth yw enw’r ffrind?
hint-friend-name = Mae enw cyntaf neu enw defnyddiwr yn ddigon.
short-friend-name = Ffrind
field-friend-platform = Ble maen nhw’n siarad?
hint-friend-platform = Er enghraifft Discord.
short-friend-platform = Ble maen nhw’n siarad
field-friend-known_from = Sut mae { $name } yn nabod y ffrind?
hint-friend-known_from = Dewiswch y lle cyntaf y gwnaethon nhw gyfarfod.
short-friend-known_from = Yn nabod o
option-friend-known_from-family = Teulu
option-friend-known_from-school = Ysgol
option-friend-known_from-game = Gêm
option-friend-known_from-online_only = Ar-lein yn unig
option-friend-known_from-other = Rhywle arall
field-friend-met = Ydyn nhw wedi cyfarfod wyneb yn wyneb?
hint-friend-met = Dydy gweld ei gilydd ar alwad fideo ddim yr un peth.
short-friend-met = Wedi cyfarfod wyneb yn wyneb
option-friend-met-yes = { -yes }
option-friend-met-no = { -no }
option-friend-met-not_known = { -not-known }
field-friend-age_said = Beth yw oedran y ffrind, yn ôl y ffrind?
hint-friend-age_said = Er enghraifft 15.
short-friend-age_said = Oedran yn ôl y ffrind
field-friend-aware = Oes oedolyn yn gwybod am y ffrind?
hint-friend-aware = Nain, gofalwr, athro: unrhyw un mae { $name } wedi dweud wrtho.
short-friend-aware = Oedolyn yn gwybod
option-friend-aware-yes = { -yes }
option-friend-aware-no = { -no }
option-friend-aware-not_known = { -not-known }
field-friend-safe = Ydy { $name } yn teimlo’n ddiogel gyda’r ffrind?
hint-friend-safe = Gofynnwch i { $name }. Mae “ddim yn siŵr” yn werth llawer.
short-friend-safe = Teimlo’n ddiogel
option-friend-safe-yes = { -yes }
option-friend-safe-no = { -no }
option-friend-safe-not_sure = Ddim yn siŵr
option-friend-safe-not_known = { -not-known }
field-friend-standing = Sut ydyn ni’n gweld y cyfeillgarwch hwn?
hint-friend-standing = Mae “gwirio” yn golygu ein bod ni’n edrych arno gyda’n gilydd yn gyntaf.
short-friend-standing = Sut mae pethau
option-friend-standing-ok = Iawn
option-friend-standing-check = Gwirio gyda’n gilydd yn gyntaf
option-friend-standing-not_allowed = Ddim yn cael ei ganiatáu
field-friend-why = Pam?
hint-friend-why = Dywedwch beth ddigwyddodd, nid beth rydych chi’n ei ofni.
short-friend-why = Pam
field-friend-checked_by = Pwy sy’n helpu { $name } i wirio hyn?
hint-friend-checked_by = Er enghraifft Abby.
short-friend-checked_by = Pwy sy’n gwirio
field-friend-added_on = Pryd ysgrifennoch chi hyn?
hint-friend-added_on = Er enghraifft 4 11 2026.
short-friend-added_on = Ysgrifennwyd ar
field-friend-reviewed_on = Pryd edrychoch chi ar hyn gyda’ch gilydd ddiwethaf?
hint-friend-reviewed_on = Mae ffrindiau’n newid. Er enghraifft 9 11 2026.
short-friend-reviewed_on = Adolygu ar


## People who must not be in touch

sheet-no_contact = Pobl sydd ddim yn cael cysylltu
row-no_contact = rhywun sydd ddim yn cael cysylltu
add-no_contact = Ychwanegu rhywun sydd ddim yn cael cysylltu
none-no_contact = Os yw llys neu’r heddlu wedi enwi rhywun, rhaid i bob sifft wybod. Gofynnwch i’r gweithiwr cymdeithasol, yna ychwanegwch y person neu dywedwch nad oes neb.

page-no_contact-no_contact = Yn achos { $name }, pwy sydd ddim yn cael cysylltu?
lead-no_contact-no_contact = Does dim o hyn ar y copi wal. Peidiwch ag enwi neb oni bai bod rhywun wedi penderfynu hynny.
field-no_contact-name = Pwy yw’r person?
hint-no_contact-name = Mae llythrennau cyntaf yn ddigon os yw staff yn gwybod pwy yw’r person.
short-no_contact-name = Person
field-no_contact-source = Pwy benderfynodd hyn?
hint-no_contact-source = Edrychwch ar y papur ei hun.
short-no_contact-source = Penderfynwyd gan
option-no_contact-source-court_order = Llys
option-no_contact-source-plan = Cynllun gofal { $name }
option-no_contact-source-police = Yr heddlu
option-no_contact-source-other = Rhywun arall
field-no_contact-expires = Ar ba ddiwrnod mae’n dod i ben?
hint-no_contact-expires = Gadewch hyn yn wag os nad oes dyddiad.
short-no_contact-expires = Yn dod i ben ar
field-no_contact-expires_when = Os nad oes dyddiad, pryd mae’n dod i ben?
hint-no_contact-expires_when = Er enghraifft pan fydd { $name } yn 18 oed.
short-no_contact-expires_when = Yn dod i ben pan
field-no_contact-how_checked = Sut ydych chi’n gwirio hynny?
hint-no_contact-how_checked = Er enghraifft: mae { $name } yn dangos dilynwyr newydd i Abby ar ddydd Sul.
short-no_contact-how_checked = Sut mae’n cael ei wirio
field-no_contact-what_to_do = Beth ydych chi’n ei wneud os yw’r person hwn yn cysylltu?
hint-no_contact-what_to_do = Er enghraifft: dweud wrth unrhyw oedolyn, cadw’r neges, ffonio Ruth. Dydy { $name } ddim mewn trwbl.
short-no_contact-what_to_do = Beth i’w wneud


## What there is none of

sheet-nothing = Pethau sydd ddim gan y person ifanc
row-nothing = y dudalen am bethau sydd ddim gan y person ifanc

page-nothing-nothing = Oes rhywbeth sydd ddim gan { $name } o gwbl?
lead-nothing-nothing = Gall rhestr wag olygu “dim un” neu “heb ofyn”. Dywedwch pa un.
field-nothing-none_of = Beth sydd ddim gan y person ifanc o gwbl?
hint-nothing-none_of = Dewiswch dim ond y pethau rydych chi wedi gofyn amdanyn nhw.
short-nothing-none_of = Dim un o’r rhain
option-nothing-none_of-device = Dim dyfeisiau
option-nothing-none_of-account = Dim cyfrifon na gemau
option-nothing-none_of-friend = Dim ffrindiau ar-lein
option-nothing-none_of-no_contact = Neb sydd ddim yn cael cysylltu
option-nothing-none_of-order = Dim gorchmynion llys, mechnïaeth nac amodau trwydded


## Skills

sheet-skills = Sgiliau
row-skills = y dudalen am sgiliau

page-skills-strands = Beth mae { $name } yn gallu ei wneud ar-lein?
lead-skills-strands = Nid prawf yw hwn. Mae’n dangos beth i’w ddysgu nesaf a ble gallwn ni ymddiried.
field-skills-self_image = Bod yn ti dy hun ar-lein
hint-skills-self_image = Yn gwybod nad yw lluniau a phroffiliau’n dangos popeth am berson.
short-skills-self_image = Bod yn ti dy hun
field-skills-relationships = Gwneud a chadw ffrindiau
hint-skills-relationships = Yn gallu gweld pan fydd ffrind yn ffrind da, a phan fydd rhywbeth ddim yn teimlo’n iawn.
short-skills-relationships = Ffrindiau
field-skills-reputation = Meddwl cyn postio
hint-skills-reputation = Yn gwybod y gall postiadau aros am flynyddoedd ac y gall eraill eu gweld.
short-skills-reputation = Postio
field-skills-bullying = Delio â bwlio
hint-skills-bullying = Yn gwybod beth i’w wneud pan fydd rhywun yn gas, ac yn aros yn garedig.
short-skills-bullying = Bwlio
field-skills-information = Darganfod beth sy’n wir
hint-skills-information = Yn gwirio cyn credu. Yn gwybod am bethau ffug a hysbysebion.
short-skills-information = Beth sy’n wir
field-skills-health = Cadw’n iach
hint-skills-health = Yn gallu stopio mewn pryd i gysgu, bwyta a gorffwys.
short-skills-health = Cadw’n iach
field-skills-privacy = Cadw pethau preifat yn breifat
hint-skills-privacy = Cyfrineiriau da, lleoliad wedi’i ddiffodd, gofalus gydag enwau a lleoedd.
short-skills-privacy = Preifatrwydd
field-skills-ownership = Parchu gwaith pobl eraill
hint-skills-ownership = Yn gwybod pan fydd cerddoriaeth, lluniau a fideos yn perthyn i rywun.
short-skills-ownership = Gwaith pobl eraill
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

page-skills-knows = Beth mae { $name } yn ei wybod, ac eisiau ei ddysgu?
lead-skills-knows = Gofynnwch i { $name } ddangos i chi. Mae dangos yn well na dweud.
field-skills-knows = Beth mae { $name } yn gwybod sut i’w wneud?
hint-skills-knows = Dewiswch bopeth mae { $name } yn gallu ei wneud heddiw.
short-skills-knows = Yn gwybod sut i
option-skills-knows-block = Blocio rhywun
option-skills-knows-report = Rhoi gwybod am rywun neu rywbeth
option-skills-knows-screenshot = Cadw sgrinlun o negeseuon fel tystiolaeth (byth o lun noeth)
option-skills-knows-report_remove = Defnyddio Report Remove i gael tynnu llun noeth i lawr
option-skills-knows-ceop = Rhoi gwybod i CEOP pan fydd oedolyn yn ymddwyn yn amhriodol ar-lein
option-skills-knows-privacy = Gosod cyfrif yn breifat
option-skills-knows-location = Diffodd y lleoliad
option-skills-knows-scams = Adnabod sgam
option-skills-knows-ai_fakes = Adnabod pethau ffug wedi’u gwneud gan AI
option-skills-knows-spending = Cadw llygad ar wario
field-skills-told_before = Ydy { $name } wedi dweud wrth rywun o’r blaen pan oedd rhywbeth o’i le?
hint-skills-told_before = Nodwch pwy gafodd wybod a beth helpodd. Mae angen dewrder i ddweud.
short-skills-told_before = Wedi dweud o’r blaen
field-skills-understanding = Beth yw pwrpas y cynllun hwn, yn ôl { $name }?
hint-skills-understanding = Gofynnwch, ac ysgrifennwch union eiriau { $name }.
short-skills-understanding = Pwrpas y cynllun
field-skills-help_wanted = Gyda beth mae { $name } eisiau help?
hint-skills-help_wanted = Er enghraifft sut i stopio Snap rhag dangos ble rydw i.
short-skills-help_wanted = Eisiau help
field-skills-learning_plan = Beth gafodd ei ysgrifennu yma am ddysgu
hint-skills-learning_plan = Mae gan bob peth i’w ddysgu ei dudalen ei hun nawr, o dan “Dysgu”. Ychwanegwch y peth yno, yna gwagiwch hwn.
short-skills-learning_plan = Dysgu, fel y cafodd ei ysgrifennu o’r blaen
field-skills-school_covers = Beth mae’r ysgol yn ei ddysgu am fywyd ar-lein?
hint-skills-school_covers = Gofynnwch i’r athro neu’r athrawes. Er enghraifft: preifatrwydd ym Mlwyddyn 9, newyddion ffug ym Mlwyddyn 10.
short-skills-school_covers = Dysgu yn yr ysgol
field-skills-staff_training = Beth mae’r staff yma wedi’i ddysgu sy’n berthnasol i risgiau { $name }?
hint-skills-staff_training = Er enghraifft: Abby a Tom, gemau a gwario, Hydref 2026.
short-skills-staff_training = Hyfforddiant staff


## Learning

sheet-lesson = Dysgu
row-lesson = rhywbeth i’w ddysgu
add-lesson = Ychwanegu rhywbeth i’w ddysgu
none-lesson = Mae rheolau’n cadw { $name } yn ddiogel heddiw. Mae dysgu’n cadw { $name } yn ddiogel am oes. Dechreuwch gyda’r hyn mae { $name } eisiau ei wybod.

page-lesson-lesson = Beth bydd { $name } yn ei ddysgu?
lead-lesson-lesson = Dywedwch pwy sy’n helpu ac erbyn pryd. Wedyn bydd yn digwydd.
field-lesson-what = Beth yw hyn?
hint-lesson-what = Er enghraifft: sut i stopio Snap rhag dangos ble rydw i.
short-lesson-what = I’w ddysgu
field-lesson-strand = Am beth mae hyn?
hint-lesson-strand = Dewiswch yr agosaf.
short-lesson-strand = Am
option-lesson-strand-self_image = Pwy ydw i ar-lein
option-lesson-strand-relationships = Ffrindiau a chariad ar-lein
option-lesson-strand-reputation = Beth sy’n aros ar-lein
option-lesson-strand-bullying = Bod yn garedig, a bwlio
option-lesson-strand-information = Beth sy’n wir
option-lesson-strand-health = Cysgu a theimlo’n iach
option-lesson-strand-privacy = Preifatrwydd a diogelwch
option-lesson-strand-ownership = Beth sy’n perthyn i bwy
option-lesson-strand-other = Rhywbeth arall
field-lesson-who = Pwy sy’n helpu?
hint-lesson-who = Er enghraifft Abby, neu’r clwb ieuenctid.
short-lesson-who = Pwy sy’n helpu
field-lesson-by = Erbyn pryd?
hint-lesson-by = Er enghraifft 10 12 2026.
short-lesson-by = Erbyn
field-lesson-done_on = Pryd cafodd hyn ei wneud?
hint-lesson-done_on = Gadewch hyn yn wag tan hynny.
short-lesson-done_on = Gwnaed ar
field-lesson-learned = Beth mae { $name } yn ei ddweud am hyn?
hint-lesson-learned = Beth sydd wedi aros, a beth fyddai’n helpu mwy.
short-lesson-learned = Mae { $name } yn dweud


## Risks

sheet-risk = Risgiau
row-risk = risg
add-risk = Ychwanegu risg
none-risk = Dim ond pan fydd rheswm go iawn amdani mae rheol yn deg. Dechreuwch gyda’r risg sy’n dod i’r meddwl gyntaf.

page-risk-evidence = Beth yw’r risg i { $name }?
lead-risk-evidence = Ysgrifennwch am { $name }, nid am bobl ifanc yn gyffredinol.
field-risk-family = Pa fath o risg ydy hi?
hint-risk-family = Mae’r rhain yn dilyn “4 C” diogelwch ar-lein, gan ychwanegu amser a bod mewn gofal.
short-risk-family = Math o risg
option-risk-family-content = Gweld pethau niweidiol (cynnwys)
option-risk-family-contact = Beth mae pobl eraill yn ei wneud i { $name }
option-risk-family-conduct = Beth mae { $name } yn ei wneud (ymddygiad)
option-risk-family-commerce = Arian, hysbysebion a sgamiau (masnach)
option-risk-family-compulsion = Amser, cwsg a’i chael yn anodd stopio
option-risk-family-care = Bod mewn gofal: cyfeiriad diogel, teulu, cartrefi blaenorol
field-risk-title = Beth yw’r risg, mewn ychydig eiriau?
hint-risk-title = Er enghraifft: cwsg, neu oedolyn sy’n dweud ei fod yn ei arddegau.
short-risk-title = Risg
field-risk-known = Oes rhywbeth wedi digwydd, hyd y gwyddon ni?
hint-risk-known = Mae “dim byd hysbys” yn ateb da. Rhaid ei ddweud.
short-risk-known = Beth rydyn ni’n ei wybod
option-risk-known-known = Oes, mae rhywbeth wedi digwydd
option-risk-known-none_known = Nac oes, does dim byd hysbys
option-risk-known-awaited = Rydyn ni wedi gofyn ac yn aros
field-risk-evidence = Beth ddigwyddodd?
hint-risk-evidence = Dywedwch beth, pryd a pha mor aml. Er enghraifft: ar y ffôn tan 02:30 ar bump o’r saith noson gyntaf.
short-risk-evidence = Beth ddigwyddodd
field-risk-source = Sut ydyn ni’n gwybod?
hint-risk-source = Er enghraifft cofnod y nos, neu { $name } ddywedodd wrthym ni.
short-risk-source = Ffynhonnell
field-risk-seen_on = Pryd digwyddodd hyn ddiwethaf?
hint-risk-seen_on = Er enghraifft 8 11 2026.
short-risk-seen_on = Digwyddodd ddiwethaf
field-risk-asked = I bwy gofynnoch chi, a phryd?
hint-risk-asked = Er enghraifft: Ruth, drwy e-bost ar 5 Tachwedd.
short-risk-asked = Gofynnwyd i
field-risk-early_signs = Beth yw’r arwyddion cyntaf yn achos { $name }?
hint-risk-early_signs = Beth ydych chi’n ei weld cyn i bethau fynd o chwith? Er enghraifft: troi’r sgrin i ffwrdd, mynd yn dawel.
short-risk-early_signs = Arwyddion cyntaf
field-risk-triggers = Beth sy’n ei sbarduno?
hint-risk-triggers = Amserau, pobl, teimladau, dyddiadau anodd. Er enghraifft: yr wythnos ar ôl amser teulu.
short-risk-triggers = Sbardunau

page-risk-weigh = Pa mor fawr yw’r risg hon, a beth sy’n helpu?
lead-risk-weigh = Mae “ddim yn hysbys eto” yn iawn. Dydy dyfalu ddim.
field-risk-likelihood = Pa mor debygol yw hyn nawr?
hint-risk-likelihood = Meddyliwch am { $name } heddiw, gyda’r help sydd ar gael.
short-risk-likelihood = Pa mor debygol
option-risk-likelihood-unlikely = Annhebygol
option-risk-likelihood-possible = Posibl
option-risk-likelihood-likely = Tebygol
option-risk-likelihood-certain = Sicr, neu’n digwydd nawr
option-risk-likelihood-unknown = { -not-known }
field-risk-seriousness = Pa mor ddrwg fyddai hyn i { $name }?
hint-risk-seriousness = Meddyliwch am yr effaith ar { $name }, nid sut mae’n edrych.
short-risk-seriousness = Pa mor ddifrifol
option-risk-seriousness-minor = Bach
option-risk-seriousness-moderate = Cymedrol
option-risk-seriousness-serious = Difrifol
option-risk-seriousness-very_serious = Difrifol iawn
option-risk-seriousness-unknown = { -not-known }
field-risk-protects = Beth sy’n gwneud { $name } yn gryf yma?
hint-risk-protects = Er enghraifft: dweud wrth Nain, bod â ffrindiau da, cysgu’n dda.
short-risk-protects = Beth sy’n rhoi cryfder
field-risk-helps = Beth sy’n helpu’n barod?
hint-risk-helps = Beth mae { $name } ac eraill yn ei wneud nawr. Er enghraifft: blocio’n gyflym, edrych arno gydag Abby.
short-risk-helps = Beth sy’n helpu
field-risk-control = Beth yw’r lleiaf y gallwn ni ei wneud i gadw { $name } yn ddiogel?
hint-risk-control = Rhowch gynnig ar y cam ysgafnaf yn gyntaf. Bydd yn dod yn rheol, neu’n addewid gan yr oedolion.
short-risk-control = Y lleiaf y gallwn ni ei wneud
field-risk-who = Pwy sy’n ei wneud?
hint-risk-who = Er enghraifft Abby, bob dydd Sul.
short-risk-who = Pwy sy’n ei wneud
field-risk-residual = Faint o’r risg sydd ar ôl wedyn?
hint-risk-residual = Does dim cynllun sy’n cael gwared arni i gyd. Dywedwch beth sy’n aros.
short-risk-residual = Beth sydd ar ôl
field-risk-view = Beth yw barn { $name } am y risg hon?
hint-risk-view = Defnyddiwch union eiriau { $name }, hyd yn oed pan fyddwch chi’n gweld pethau’n wahanol.
short-risk-view = Barn { $name }
field-risk-staff_view = Beth yw barn y staff?
hint-risk-staff_view = Dywedwch hynny hefyd lle nad ydych chi i gyd yn cytuno.
short-risk-staff_view = Barn y staff
field-risk-social_worker_view = Beth yw barn y gweithiwr cymdeithasol?
hint-risk-social_worker_view = Gadewch hyn yn wag nes i chi ei chlywed.
short-risk-social_worker_view = Barn y gweithiwr cymdeithasol
field-risk-change_our_mind = Beth fyddai’n newid ein meddwl?
hint-risk-change_our_mind = Er enghraifft pedair wythnos dawel, neu sgwrs dda gyda’r ysgol.
short-risk-change_our_mind = Beth fyddai’n newid ein meddwl
field-risk-reviewed_on = Pryd edrychoch chi ar y risg hon ddiwethaf?
hint-risk-reviewed_on = Er enghraifft 9 11 2026.
short-risk-reviewed_on = Adolygwyd ddiwethaf ar


## The whole picture

sheet-overall = Y darlun cyfan
row-overall = y dudalen am y darlun cyfan

page-overall-around = Beth arall ydych chi’n ei wybod?
lead-overall-around = Gofynnwch i’r gweithiwr cymdeithasol, nid i { $name }. Dydy { $name } ddim yn gweld y dudalen hon ar y llechen.
field-overall-history = Beth sydd wedi digwydd o’r blaen?
hint-overall-history = Niwed ar-lein, camfanteisio, mynd ar goll, ymddygiad rhywiol niweidiol, hunan-niweidio, Prevent. Dywedwch sut rydych chi’n gwybod. Mae “dim byd hysbys” yn ateb da.
short-overall-history = O’r blaen
field-overall-past_abuse = Oedd gan y we, lluniau neu ffonau ran mewn cam-drin yn y gorffennol?
hint-overall-past_abuse = Gofynnwch i’r gweithiwr cymdeithasol. Peidiwch byth â gofyn i { $name }. Os oedd, gall camera ddod â’r cyfan yn ôl.
short-overall-past_abuse = Rhan mewn cam-drin yn y gorffennol
option-overall-past_abuse-yes = Oedd
option-overall-past_abuse-no = Nac oedd
option-overall-past_abuse-asked = Rydyn ni wedi gofyn i’r gweithiwr cymdeithasol
option-overall-past_abuse-not_known = { -not-known }
field-overall-past_abuse_told = Beth sy’n rhaid i staff ei wybod am hyn?
hint-overall-past_abuse_told = Dim ond yr hyn sydd ei angen i gymryd gofal. Er enghraifft: gofynnwch cyn tynnu llun.
short-overall-past_abuse_told = Beth sy’n rhaid i staff ei wybod
field-overall-past_abuse_asked = I bwy gofynnwyd, a phryd?
hint-overall-past_abuse_asked = Er enghraifft: Ruth, drwy e-bost ar 5 Tachwedd.
short-overall-past_abuse_asked = Gofynnwyd i
field-overall-other_residents = Beth am y lleill sy’n byw yma?
hint-overall-other_residents = Ydy { $name } yn risg iddyn nhw, neu ydyn nhw’n risg i { $name }? Dim enwau.
short-overall-other_residents = Eraill sy’n byw yma
field-overall-night = Beth am y nos?
hint-overall-night = Er enghraifft: Snapchat ar ôl hanner nos. Pwy sy’n effro, a phwy sy’n taro golwg?
short-overall-night = Yn y nos
field-overall-out_of_home = Beth am y tu allan?
hint-overall-out_of_home = Ysgol, ffrindiau, amser teulu, y bws, mynd ar goll.
short-overall-out_of_home = Y tu allan

page-overall-views = Ar beth dydych chi ddim yn cytuno?
lead-overall-views = Mae dweud hyn yn agored yn deg, ac mae’n helpu’r gweithiwr cymdeithasol.
field-overall-disagree = Beth ydych chi’n ei weld yn wahanol?
hint-overall-disagree = { $name }, staff, teulu, y gweithiwr cymdeithasol. Mae “dim byd” yn ateb da. Rhaid ei ddweud.
short-overall-disagree = Heb gytuno
field-overall-advocate_says = Beth mae’r eiriolwr yn ei ddweud?
hint-overall-advocate_says = Gadewch hyn yn wag os nad oes eiriolwr, neu os nad yw wedi dweud dim.
short-overall-advocate_says = Sylw’r eiriolwr


## Rules

sheet-rule = Rheolau
row-rule = rheol
add-rule = Ychwanegu rheol
none-rule = Mae rheolau clir yr un fath am 3 y bore ag am 3 y prynhawn. Dechreuwch gyda’r un sydd bwysicaf i { $name }.

page-rule-rule = Beth yw’r rheol?
lead-rule-rule = Ysgrifennwch hi gyda’ch gilydd, fel y byddai { $name } yn ei dweud.
field-rule-sentence = Dywedwch y rheol mewn un frawddeg syml
hint-rule-sentence = Dechreuwch gyda “Rydw i” neu “Mae fy”. Er enghraifft: “Mae fy ffôn yn gwefru yn sêff y swyddfa o 22:00 ar nosweithiau ysgol.”
short-rule-sentence = Rheol
field-rule-heading = Am beth mae’r rheol?
hint-rule-heading = Dewiswch un. Ar y papur, bydd y rheol o dan y pennawd hwn.
short-rule-heading = Am
field-rule-show_when = Pryd mae staff yn cael gofyn am weld?
hint-rule-show_when = Er enghraifft: gyda’r nos, byth o flaen ffrindiau.
short-rule-show_when = Pryd
field-rule-show_often = Pa mor aml, ar y mwyaf?
hint-rule-show_often = Er enghraifft: unwaith yr wythnos, ac os ydyn nhw’n poeni.
short-rule-show_often = Pa mor aml
field-rule-show_how = Sut maen nhw’n gwneud hyn?
hint-rule-show_how = Dewiswch bopeth rydych chi’n cytuno arno.
short-rule-show_how = Sut
option-rule-show_how-ask_first = Maen nhw’n gofyn yn gyntaf
option-rule-show_how-knock = Maen nhw’n cnocio
option-rule-show_how-together = Rydyn ni’n edrych gyda’n gilydd
option-rule-show_how-i_hold_it = { $name } sy’n dal y ffôn
field-rule-show_never = Beth dydyn nhw byth yn ei agor?
hint-rule-show_never = Er enghraifft: beth rydw i’n ei ysgrifennu at fy ngweithiwr cymdeithasol neu at Childline.
short-rule-show_never = Byth yn cael ei agor
field-rule-show_refuse = Beth sy’n digwydd os yw’n well gan { $name } beidio?
hint-rule-show_refuse = Er enghraifft: rydyn ni’n siarad am y rheswm, ac yn rhoi cynnig arall arni wedyn.
short-rule-show_refuse = Os yw’n well gan { $name } beidio
field-rule-reaches = Allai hyn atal { $name } rhag cyrraedd person, galwad breifat, post, e-bost neu help?
hint-rule-reaches =
    { $nation ->
        [wales] Os gallai, neu os nad ydych chi’n siŵr, mae’n gyfyngiad: rhaid i’r cyngor gytuno iddo.
       *[england] Os gallai, neu os nad ydych chi’n siŵr, mae’n gyfyngiad o dan reoliad 22: rhaid i’r cyngor gytuno iddo.
    }
short-rule-reaches = Gallai atal cyrraedd rhywun
option-rule-reaches-yes = Gallai
option-rule-reaches-no = Na allai
option-rule-reaches-not_sure = Ddim yn siŵr
field-rule-kind = Pa fath o reol ydy hi?
hint-rule-kind = Os gallai atal { $name } rhag cyrraedd rhywun, neu os nad ydych chi’n siŵr, mae’n gyfyngiad.
short-rule-kind = Math
field-rule-always_allowed = Beth sy’n cael ei ganiatáu bob amser, beth bynnag mae’r rheol yn ei ddweud?
hint-rule-always_allowed = Enwch y bobl a’r pethau. Er enghraifft: galwadau gyda Mia a Nain, cerddoriaeth ar y seinydd.
short-rule-always_allowed = Caniatáu bob amser
field-rule-exceptions_by = Pwy sy’n cael gwneud eithriad?
hint-rule-exceptions_by = Er enghraifft: arweinydd y sifft, am un noson.
short-rule-exceptions_by = Eithriadau gan
field-rule-applies_to = Ar gyfer beth mae’r rheol yn cyfrif?
hint-rule-applies_to = Gadewch hyn yn wag os yw’n cyfrif ym mhobman.
short-rule-applies_to = Yn cyfrif ar gyfer
option-rule-applies_to-phone = Fy ffôn
option-rule-applies_to-tablet = Llechen
option-rule-applies_to-computer = Cyfrifiadur
option-rule-applies_to-console = Consol
option-rule-applies_to-tv = Teledu
option-rule-applies_to-school_device = Dyfeisiau’r ysgol
option-rule-applies_to-others_device = Dyfeisiau pobl eraill
option-rule-applies_to-home = Yn y cartref
option-rule-applies_to-school = Yn yr ysgol
option-rule-applies_to-outside = Y tu allan
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
option-rule-kind-boundary = Ffin gyffredin: rheol y gallai unrhyw riant ei gosod
option-rule-kind-restriction = Cyfyngiad: yn cyfyngu ar gyrraedd person, galwad, post, e-bost neu help
option-rule-kind-emergency = Cyfyngiad brys: wedi’i osod ar unwaith am na allai aros
option-rule-kind-court_order = Gorchymyn llys: mae llys wedi dweud hyn
option-rule-kind-legal_limit = Terfyn cyfreithiol neu oedran: y gyfraith neu’r ap sy’n dweud hyn
option-rule-kind-home_policy = Polisi’r cartref: yr un fath i bawb sy’n byw yma
option-rule-kind-promise = Addewid: rhywbeth mae’r oedolion yn ei wneud i { $name }
option-rule-kind-monitoring = Gwirio: mae staff yn edrych ar beth mae { $name } yn ei wneud ar-lein
field-rule-checked_what = Ar beth mae staff yn edrych?
hint-rule-checked_what = Dywedwch yn union beth. Er enghraifft: pwy sy’n gallu gweld fy Instagram, a phwy sy’n newydd yno.
short-rule-checked_what = Beth sy’n cael ei wirio
field-rule-checked_how = Sut?
hint-rule-checked_how = Dewiswch yr hyn sy’n cyfyngu leiaf ar breifatrwydd.
short-rule-checked_how = Sut
option-rule-checked_how-together = Gyda’n gilydd, ac mae { $name } yno
option-rule-checked_how-filter_log = Rhestr yr hidlydd
option-rule-checked_how-app = Ap
option-rule-checked_how-other = Mewn ffordd arall
field-rule-checked_by = Pwy sy’n gwneud hyn?
hint-rule-checked_by = Er enghraifft Abby, neu Dena os yw Abby i ffwrdd.
short-rule-checked_by = Pwy
field-rule-checked_often = Pa mor aml?
hint-rule-checked_often = Er enghraifft: ar ddydd Sul ar ôl cinio.
short-rule-checked_often = Pa mor aml
field-rule-checked_kept = Beth sy’n cael ei ysgrifennu, ble, ac am faint mae’n cael ei gadw?
hint-rule-checked_kept = Er enghraifft: does dim yn cael ei gadw, dim ond ein bod wedi edrych.
short-rule-checked_kept = Cadw
field-rule-told_on = Pryd cafodd { $name } wybod?
hint-rule-told_on = Cyn iddo ddechrau. Does neb yn cael ei wirio heb wybod hynny.
short-rule-told_on = Cafodd wybod ar
field-rule-never_opened = Beth sydd byth yn cael ei agor?
hint-rule-never_opened = Negeseuon at y gweithiwr cymdeithasol, eiriolwr, cyfreithiwr, Childline neu arolygwyr, ac oddi wrthyn nhw.
short-rule-never_opened = Byth yn cael ei agor

field-rule-times = Ar ba adegau mae hyn yn wir?
hint-rule-times = Gadewch hyn yn wag os yw’n cyfrif bob amser. Fel arall dewiswch y dyddiau, yna amser dechrau ac amser gorffen: “Nosweithiau ysgol, 22:00 i 07:00”. Gallwch chi osod amserau gwahanol ar gyfer y tymor a’r gwyliau.
short-rule-times = Amserau
field-rule-meaning = Beth sy’n digwydd ar yr adegau hyn?
hint-rule-meaning = Mae hyn yn creu’r llun o’r wythnos.
short-rule-meaning = Ar yr adegau hyn
option-rule-meaning-off = Wedi diffodd
option-rule-meaning-learning = Ar-lein i ddysgu, gyda chymorth
option-rule-meaning-other = Rhywbeth arall, fel mae’r rheol yn ei ddweud

field-rule-because = Ar gyfer pa risgiau mae’r rheol?
hint-rule-because = Dewiswch o risgiau { $name }.
short-rule-because = Oherwydd
field-rule-because_words = Dywedwch pam, mewn geiriau y byddai { $name } yn eu defnyddio
hint-rule-because_words = Er enghraifft: “Roeddwn i’n effro ar ôl dau o’r gloch ar bum noson ac roedd yr ysgol yn anodd.”
short-rule-because_words = Oherwydd
field-rule-less_limiting = Pa gamau ysgafnach wnaethoch chi roi cynnig arnyn nhw, neu feddwl amdanyn nhw?
hint-rule-less_limiting = Dywedwch pam nad ydyn nhw’n ddigon, a pham na fyddai dim llai yn gwneud y tro.
short-rule-less_limiting = Camau ysgafnach
field-rule-necessary = Pam mae angen hyn ar { $name } i fod yn ddiogel ac yn iach?
hint-rule-necessary = Rhaid i’r rheswm fod am { $name }, nid am y grŵp.
short-rule-necessary = Pam mae ei angen
field-rule-started_at = Pryd dechreuodd hyn?
hint-rule-started_at = Diwrnod ac amser, er enghraifft dydd Sadwrn 14 Tachwedd 2026, 19:40.
short-rule-started_at = Dechreuodd
field-rule-told_authority = Sut a phryd cafodd yr awdurdod lleoli wybod?
hint-rule-told_authority = Dywedwch pwy gafodd wybod, sut, ac ar ba amser. Yn Lloegr rhaid i’r manylion llawn gyrraedd yr awdurdod o fewn { -emergency-hours } awr.
short-rule-told_authority = Yr awdurdod wedi cael gwybod

field-rule-relaxes_when = Beth sy’n rhaid digwydd cyn llacio’r rheol?
hint-rule-relaxes_when = Rhywbeth y gall { $name } ei wneud neu ei weld. Er enghraifft: ar ôl pedair wythnos dawel, mae 23:00 yn troi’n 23:30.
short-rule-relaxes_when = Yn llacio pan
field-rule-review_on = Pryd ydych chi’n edrych ar hyn eto?
hint-rule-review_on = Er enghraifft 10 12 2026. Mae angen hyn neu ddiwedd ar ffin gyffredin.
short-rule-review_on = Adolygu ar
field-rule-ends_on = Beth yw’r diwrnod olaf mae’n cyfrif?
hint-rule-ends_on = Er enghraifft 31 1 2027. Mae angen diwedd ar bob cyfyngiad.
short-rule-ends_on = Yn dod i ben ar
field-rule-fair = Sut mae’n cymharu â’r hyn sydd gan eraill o oedran { $name } gartref?
hint-rule-fair = Gall bod yn llymach fod yn iawn. Wedyn mae angen rheswm.
short-rule-fair = O gymharu ag eraill
option-rule-fair-same = Yr un fath
option-rule-fair-stricter = Yn llymach
option-rule-fair-looser = Yn fwy llac
option-rule-fair-not_known = { -not-known }
field-rule-stricter_because = Pam mae’n llymach i { $name }?
hint-rule-stricter_because = Rheswm am { $name }, nid am y cartref.
short-rule-stricter_because = Yn llymach oherwydd

page-rule-answer = Beth yw barn { $name } am y rheol hon?
lead-rule-answer = Mae unrhyw ateb yn iawn. Dydy dweud na byth yn rhoi { $name } mewn trwbl.
field-rule-answer = Beth yw ateb { $name }?
hint-rule-answer = Y peth gorau yw rhoi’r llechen i { $name }. Fel arall, darllenwch y rheol yn uchel. Bydd y cofnod yn nodi mai wrthych chi y dywedodd { $name } hyn.
short-rule-answer = Ateb
option-rule-answer-agree = { answer-agree }
option-rule-answer-agree_for_now = { answer-agree_for_now }
option-rule-answer-dont_agree = { answer-dont_agree }
option-rule-answer-not_sure = { answer-not_sure }
option-rule-answer-not_said = { answer-not_said }
option-rule-answer-not_asked = { answer-not_asked }
field-rule-words = Beth mae { $name } yn ei ddweud, air am air?
hint-rule-words = Er enghraifft: “Mae 23:00 ar benwythnosau’n gynnar.”
short-rule-words = Yng ngeiriau’r person ifanc
field-rule-fairer = Beth fyddai’n decach?
hint-rule-fairer = Gadewch hyn yn wag os nad oes gan { $name } ddim i’w ychwanegu.
short-rule-fairer = Byddai’n decach
field-rule-not_asked_reason = Pam nad oedd modd gofyn i { $name }?
hint-rule-not_asked_reason = Dywedwch pryd byddwch chi’n rhoi cynnig arall arni.
short-rule-not_asked_reason = Pam na ofynnwyd

page-rule-reply = Beth yw’ch ateb?
lead-rule-reply = Dywedodd { $name } rywbeth. Dywedwch beth benderfynoch chi, a pham.
field-rule-decided = Beth benderfynoch chi?
hint-rule-decided = Er enghraifft: edrychwn ni ar benwythnosau eto ar ôl pedair wythnos dawel.
short-rule-decided = Penderfynon ni
field-rule-reply_because = Oherwydd …
hint-rule-reply_because = Er enghraifft: oherwydd bod cwsg yn dod gyntaf.
short-rule-reply_because = Oherwydd


## When something goes wrong

sheet-goes_wrong = Os aiff rhywbeth o’i le
row-goes_wrong = y dudalen am beth sy’n digwydd os aiff rhywbeth o’i le

page-goes_wrong-ideas = Beth ddylai ddigwydd, ym marn { $name }?
lead-goes_wrong-ideas = Mae camau y bu { $name } yn helpu i’w dewis yn gamau sy’n gweithio.
field-goes_wrong-ideas = Beth ddylai ddigwydd pan na fydd rheol yn cael ei chadw?
hint-goes_wrong-ideas = Gofynnwch am y ddwy ochr: gan { $name }, a chan yr oedolion.
short-goes_wrong-ideas = Syniadau { $name }
field-goes_wrong-trust_steps = Sut gall { $name } ennill ymddiriedaeth yn ôl?
hint-goes_wrong-trust_steps = Er enghraifft: un wythnos dawel, yna’r hen amser eto.
short-goes_wrong-trust_steps = Camau’n ôl at ymddiriedaeth

page-goes_wrong-steps = Beth sy’n digwydd, gam wrth gam?
lead-goes_wrong-steps = Dechreuwch ar y cam cyntaf bob tro. Mae’r rhan fwyaf o bethau’n gorffen yno.
field-goes_wrong-talk = Cam 1: â phwy mae { $name } yn siarad, a pha mor fuan?
hint-goes_wrong-talk = Er enghraifft: mae { $name } ac Abby yn siarad cyn amser gwely, pan fydd y ddau’n dawel.
short-goes_wrong-talk = Siarad yn gyntaf
field-goes_wrong-put_right = Cam 2: sut gall { $name } unioni pethau?
hint-goes_wrong-put_right = Er enghraifft: dileu’r postiad a dweud sori.
short-goes_wrong-put_right = Yna unioni pethau
field-goes_wrong-put_right_days = Ymhen faint o ddiwrnodau, ar y mwyaf?
hint-goes_wrong-put_right_days = Er enghraifft 3.
short-goes_wrong-put_right_days = Unioni, diwrnodau ar y mwyaf
field-goes_wrong-extra_help = Cam 3: pa help ychwanegol sydd ar gael?
hint-goes_wrong-extra_help = Er enghraifft: dysgu am osodiadau preifatrwydd gydag Abby.
short-goes_wrong-extra_help = Yna help ychwanegol
field-goes_wrong-extra_help_weeks = Am faint o wythnosau, ar y mwyaf?
hint-goes_wrong-extra_help_weeks = Er enghraifft 4.
short-goes_wrong-extra_help_weeks = Help ychwanegol, wythnosau ar y mwyaf
field-goes_wrong-limit = Cam 4: pa derfyn byr all ddilyn?
hint-goes_wrong-limit = Rhaid iddo gyd-fynd â’r hyn a ddigwyddodd. Er enghraifft: mae’r ffôn yn aros yn y swyddfa. Gadewch hyn yn wag os nad oes un.
short-goes_wrong-limit = Dim ond wedyn, terfyn byr
field-goes_wrong-limit_hours = Sawl awr gall hyn bara, ar y mwyaf?
hint-goes_wrong-limit_hours = Er enghraifft 24.
short-goes_wrong-limit_hours = Ar y mwyaf, mewn oriau
field-goes_wrong-limit_by = Pwy sy’n cael penderfynu ar hyn?
hint-goes_wrong-limit_by = Er enghraifft arweinydd y sifft, ar ôl ffonio’r rheolwr.
short-goes_wrong-limit_by = Pwy sy’n penderfynu
field-goes_wrong-review_meeting = Cam 5: pwy sy’n cyfarfod os yw’n parhau?
hint-goes_wrong-review_meeting = Er enghraifft: mae { $name }, Abby a’r gweithiwr cymdeithasol yn eistedd i lawr i siarad.
short-goes_wrong-review_meeting = Yn olaf, cyfarfod
field-goes_wrong-still_has = Beth sydd gan { $name } o hyd, beth bynnag sy’n digwydd?
hint-goes_wrong-still_has = Ffôn preifat, help, ysgol ac amser teulu. Er enghraifft: ffôn y lolfa, a’r alwad gyda Mia.
short-goes_wrong-still_has = Yno bob amser
field-goes_wrong-never = Beth na fydd yr oedolion byth yn ei wneud?
hint-goes_wrong-never = Er enghraifft: mynd â’r ffôn am rywbeth a ddywedodd { $name } wrthym ni. Neu atal amser teulu.
short-goes_wrong-never = Byth
field-goes_wrong-emergency = Beth mae staff yn ei wneud mewn argyfwng?
hint-goes_wrong-emergency = Er enghraifft: ffonio 999, yna’r rheolwr. Aros wrth ymyl { $name }.
short-goes_wrong-emergency = Mewn argyfwng


## Promises

sheet-promises = Beth mae’r oedolion yn ei addo
row-promises = addewidion yr oedolion

page-promises-promises = Beth mae’r oedolion yn ei addo i { $name }?
lead-promises-promises = Mae rheolau’n gweithio’r ddwy ffordd. Addewch yr hyn y bydd pob sifft yn ei gadw, a dim mwy.
field-promises-promises = Pa addewidion ydych chi’n eu gwneud?
hint-promises-promises = Dewiswch bob un y byddwch chi’n ei gadw.
short-promises-promises = Addewidion
option-promises-promises-calm = Rydyn ni’n cadw’n bwyllog
option-promises-promises-listen = Rydyn ni’n gwrando yn gyntaf
option-promises-promises-keep_phone = Dydyn ni byth yn mynd â ffôn i ffwrdd am fod rhywun wedi dweud rhywbeth wrthym ni
option-promises-promises-explain = Rydyn ni’n dweud pam
option-promises-promises-same_rules = Rydyn ni’n cadw’r un rheolau ar bob sifft
option-promises-promises-check_less = Rydyn ni’n gwirio llai wrth i ymddiriedaeth dyfu
option-promises-promises-privacy = Rydyn ni’n parchu preifatrwydd
option-promises-promises-keep_time = Rydyn ni’n cadw at yr amserau y cytunon ni arnyn nhw
option-promises-promises-wifi = Rydyn ni’n cael rhywun i drwsio’r wifi
option-promises-promises-learn_game = Rydyn ni’n dysgu am gemau ac apiau { $name }
option-promises-promises-copy = Rydyn ni’n rhoi copi i { $name }
option-promises-promises-review = Rydyn ni’n edrych ar y rheolau eto ar amser
field-promises-own = Beth arall ydych chi’n ei addo?
hint-promises-own = Gofynnwch i { $name }. Er enghraifft: “Mae fy ngalwad gyda Mia ddydd Mercher am 18:00 a does neb yn mynd â hi i ffwrdd.”
short-promises-own = Hefyd
field-promises-answer_days = Ymhen sawl diwrnod ydych chi’n ateb pan fydd { $name } yn gofyn am newid?
hint-promises-answer_days = Er enghraifft 3.
short-promises-answer_days = Diwrnodau i ateb


## The person with parental responsibility

sheet-parent = Barn y rhiant
row-parent = barn y rhiant

page-parent-parent = Beth mae rhiant { $name } yn ei ddweud?
lead-parent-parent = Gofynnwch i’r un sydd â chyfrifoldeb rhiant, lle mae’n ddiogel gwneud hynny. Os yw { $name } yma drwy gytundeb, rhaid gofyn.
field-parent-name = I bwy gofynnoch chi?
hint-parent-name = Enw, a phwy yw’r person i { $name }.
short-parent-name = Rhiant
field-parent-answer = Beth oedd yr ateb?
hint-parent-answer = Mae “ddim yn ddiogel gofyn” ar gyfer pan allai gofyn roi { $name } neu rywun arall mewn perygl.
short-parent-answer = Ateb
option-parent-answer-agree = Yn cytuno
option-parent-answer-agree_for_now = Yn cytuno am nawr
option-parent-answer-dont_agree = Ddim yn cytuno
option-parent-answer-not_sure = Ddim yn siŵr
option-parent-answer-not_reached = Doedd dim modd cael gafael ar y rhiant
option-parent-answer-not_safe = Ddim yn ddiogel gofyn
option-parent-answer-not_sought = Heb ofyn, oherwydd …
field-parent-asked_on = Pryd gofynnoch chi?
hint-parent-asked_on = Er enghraifft 9 11 2026.
short-parent-asked_on = Gofynnwyd ar
field-parent-how = Sut gofynnoch chi?
hint-parent-how = Er enghraifft ar y ffôn, gyda chyfieithydd ar y pryd.
short-parent-how = Sut
field-parent-words = Beth ddywedodd y rhiant, air am air?
hint-parent-words = Gadewch hyn yn wag os na ddywedodd ddim mwy.
short-parent-words = Yng ngeiriau’r rhiant
field-parent-reason = Pam nad oedd modd gofyn?
hint-parent-reason = Dywedwch beth wnaethoch chi roi cynnig arno, neu bwy benderfynodd.
short-parent-reason = Rheswm


## The start

sheet-start = Dechrau ac edrych eto
row-start = y dudalen am y dechrau

page-start-start = Pryd mae’n dechrau, a phryd ydych chi’n edrych eto?
lead-start-start = Mae’n hawdd anghofio cynllun heb ddyddiad i edrych eto.
field-start-starts_on = O ba ddiwrnod mae’n cyfrif?
hint-start-starts_on = Gadewch hyn yn wag i ddechrau cyn gynted ag y bydd pawb wedi llofnodi.
short-start-starts_on = Yn dechrau ar
field-start-review_on = Pryd ydych chi i gyd yn edrych ar y cynllun eto?
hint-start-review_on = Er enghraifft 26 11 2026.
short-start-review_on = Adolygu ar
field-start-summary = Am beth mae’r cynllun hwn, mewn ychydig o frawddegau syml?
hint-start-summary = Dywedwch beth sy’n dda, beth sy’n eich poeni, a beth sydd heb ei gytuno eto.
short-start-summary = Yn fyr



## Warnings that were passed

sheet-passed = Rhybuddion sy’n cael sefyll
row-passed = rhybudd sy’n cael sefyll
add-passed = Gadael i rybudd sefyll
none-passed = Chafodd dim un rhybudd ei adael i sefyll.
page-passed-passed = Pam mae’r rhybudd hwn yn cael sefyll?
lead-passed-passed = Mae’r rheolwr a’r gweithiwr cymdeithasol yn darllen eich rheswm.
field-passed-check = Beth gafodd ei ganfod
hint-passed-check = { "" }
short-passed-check = Canfuwyd
field-passed-about = Am
hint-passed-about = { "" }
short-passed-about = Am
field-passed-field = Cwestiwn
hint-passed-field = { "" }
short-passed-field = Cwestiwn
field-passed-stands = Geiriau
hint-passed-stands = { "" }
short-passed-stands = Geiriau
field-passed-reason = Pam mae’n cael sefyll?
hint-passed-reason = Mae’r rheolwr a’r gweithiwr cymdeithasol yn darllen hyn.
short-passed-reason = Oherwydd


## Times

times-slot = Amser { $number }
times-which = Ar ba ddyddiau?
times-other_days = Dyddiau eraill
day_set-every_day = Bob dydd
day_set-school_nights = Nosweithiau ysgol, dydd Sul i ddydd Iau
day_set-weekend_nights = Nos Wener a nos Sadwrn
day_set-weekdays = Dydd Llun i ddydd Gwener
day_set-weekend = Dydd Sadwrn a dydd Sul
times-from = Dechrau
times-to = Gorffen
times-period = Yn ystod pa wythnosau?
period-always = Bob wythnos
period-term = Tymor yn unig
period-holidays = Gwyliau’n unig


## Dates

date-day = Diwrnod
date-month = Mis
date-year = Blwyddyn
moment-time = Amser, fel 14:30
moment-which = Daeth yr amser hwn ddwywaith, am fod y clociau wedi mynd yn ôl. Pa un oedd hwn?
moment-first = Cyn i’r clociau fynd yn ôl (BST)
moment-second = Ar ôl i’r clociau fynd yn ôl (GMT)


## The young person’s answer

answer-agree = Rydw i’n cytuno
answer-agree_for_now = Rydw i’n cytuno am nawr
answer-dont_agree = Dydw i ddim yn cytuno
answer-not_sure = Dydw i ddim yn siŵr eto
answer-not_said = Dydw i ddim eisiau dweud
answer-not_asked = Doedd dim modd gofyn i mi
said-agree = yn cytuno
said-agree_for_now = yn cytuno am nawr
said-dont_agree = ddim yn cytuno
said-not_sure = ddim yn siŵr
said-not_said = doedd ddim eisiau dweud
said-not_asked = doedd dim modd gofyn
said-before-change = atebwyd cyn i hyn newid


## How an answer came

how-legend = { $question }: geiriau pwy?
told-what = Wedi dweud wrth rywun arall, neu ar ddiwrnod arall?
told-label = Wrth bwy, a phryd?
told-hint = Er enghraifft “Dena, ddydd Llun”. Gadewch hyn yn wag os mai wrthych chi oedd hyn, heddiw.
choose-how-tablet = { $name } ysgrifennodd hyn ar y llechen
choose-how-said = { $name } ddywedodd hyn
choose-how-noticed = Staff sydd wedi ysgrifennu beth rydyn ni’n ei wybod
choose-how-not_said = Doedd { $name } ddim eisiau dweud
choose-how-not_asked = Doedd dim modd i ni ofyn, oherwydd …
voiced-tablet = { $name }
voiced-said = { $name }
voiced-noticed = Ysgrifennodd y staff
voiced-not_said = Doedd { $name } ddim eisiau dweud
voiced-not_asked = Doedd dim modd gofyn i { $name }
came-tablet = ar y llechen a roddodd { $who }
came-said = dywedwyd wrth { $who }
came-noticed = ysgrifennwyd gan { $who }
came-not_said = gofynnwyd gan { $who }
came-not_asked = ysgrifennwyd gan { $who }
came = { $how }, { $on }


## Kinds of rule

kind-boundary = Ffin gyffredin
kind-restriction = Cyfyngiad rheoliad 22
kind-restriction-wales = Cyfyngiad
kind-emergency = Cyfyngiad brys rheoliad 22
kind-emergency-wales = Cyfyngiad brys
kind-court_order = Gorchymyn llys
kind-legal_limit = Terfyn cyfreithiol neu oedran
kind-home_policy = Polisi’r cartref
kind-promise = Addewid
kind-monitoring = Gwirio rheoliad 24
kind-monitoring-wales = Gwirio


## What a rule is about

heading-time = Amser
heading-sites = Safleoedd, apiau a gemau
heading-show_us = Dangos i ni
heading-behaviour = Sut rydyn ni’n ymddwyn
heading-sharing = Rhannu a lluniau
heading-people = Pobl
heading-tell_us = Dweud wrthym ni
heading-ask_first = Gofyn yn gyntaf
heading-place = Lleoedd a dyfeisiau
heading-spending = Arian
heading-ai = AI
heading-learning = Dysgu


## Not known yet

awaits-what = Ddim yn hysbys eto
awaits-label = I bwy gofynnoch chi?
awaits-hint = Er enghraifft Ruth Adeyemi. Rydyn ni’n nodi ers pryd, ac yn ei restru nes y daw’r ateb.
awaited-since = Ddim yn hysbys eto. Gofynnwyd ar { $date } i: { $whom }.
awaited-nobody = Ddim yn hysbys eto


## Who inspects

regulator =
    { $nation ->
        [wales] Arolygiaeth Gofal Cymru
       *[england] Ofsted
    }


## Looking again

sheet-review = Edrych eto
row-review = y dudalen am y rheswm dros fersiwn newydd

page-review-why = Pam fersiwn newydd, a pham nawr?
lead-review-why = Trafodwch hyn gyda’ch gilydd, { $name } a chi, cyn edrych ar bob rheol.
page-review-only = Am ba reol mae hyn?
lead-review-only = { "" }
field-review-why_now = Pam ydych chi’n ysgrifennu fersiwn newydd nawr?
hint-review-why_now = Er enghraifft: mae’n bryd adolygu, neu gofynnodd { $name } am fwy o amser ar benwythnosau.
short-review-why_now = Pam nawr
field-review-worked_for_them = Beth weithiodd i { $name }?
hint-review-worked_for_them = { "" }
short-review-worked_for_them = Beth weithiodd i mi
field-review-worked_for_us = Beth weithiodd i’r staff?
hint-review-worked_for_us = { "" }
short-review-worked_for_us = Beth weithiodd i’r staff
field-review-worked_not = Beth oedd ddim yn gweithio, ac i bwy?
hint-review-worked_not = { "" }
short-review-worked_not = Beth oedd ddim yn gweithio
sheet-looked = Edrych eto ar bob rheol a risg
row-looked = rheol neu risg
add-looked = Edrych ar un arall
none-looked = Does dim wedi cael ail olwg eto.
page-looked-looked = Beth sy’n digwydd iddi?
lead-looked-looked = { "" }
field-looked-about = Pa un?
hint-looked-about = { "" }
short-looked-about = Pa un
field-looked-said = Beth oedd yn ei ddweud?
hint-looked-said = { "" }
short-looked-said = Roedd yn dweud
field-looked-look = Beth sy’n digwydd iddi?
hint-looked-look = { "" }
short-looked-look = Beth sy’n digwydd iddi
option-looked-look-keep = Cadw
option-looked-look-relax = Llacio
option-looked-look-tighten = Tynhau
option-looked-look-end = Dod i ben
field-looked-why = Pam?
hint-looked-why = { "" }
short-looked-why = Pam
