### Strings of the theme, in Turkish. Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = İçeriğe geç
menu = Menü
main-navigation = Ana menü
footer-navigation = Sitede ayrıca
languages = Diller
language-button = Dil: { $language }
language-choose = Dil seçin
language-untranslated = (henüz çevrilmedi)
licence-intro = Metinler ve veriler:
feed = Atom akışı
feed-title = { $site }: bölümler ve olaylar
made-with = { $generator } ile hazırlandı

## Languages and fallback

fallback-page = Bu sayfa henüz çevrilmedi. Okuduğunuz metnin dili: { $language }.
fallback-original = Özgün metne git
language-unfinished = Türkçe çeviri henüz tamamlanmadı. Eksik olanlar başka bir dilde gösteriliyor.
borrowed-from = bu metnin dili: { $language }
link-language = ({ $language })
translation-person = Çeviri. Özgün dil: { $language }.
translation-machine = Makine çevirisi. Özgün dil: { $language }. Çeviriyi hiçbir insan gözden geçirmedi.
translation-machine-reviewed = Makine çevirisi. Özgün dil: { $language }.
translation-unsaid = Çeviri. Özgün dil: { $language }.
translation-reviewed = Gözden geçiren: { $name }.
translation-reviewed-on = Gözden geçiren: { $name }, { $date }.
translation-stale = Özgün metin o zamandan beri değişti.
translation-original = Özgün metni oku

## Pages

toc = Bu sayfada
reading-time = { $n } dakikalık okuma
published = Yayım: { $date }
updated = Güncelleme: { $date }
heading-link = Bu kısmın bağlantısı
chapter = Bölümler
chapter-previous = Önceki bölüm
chapter-next = Sonraki bölüm
mentioned-in = Bu konuda ayrıca
not-found = Böyle bir sayfa yok
not-found-text = Adres yanlış yazılmış veya sayfa taşınmış olabilir.
not-found-home = Ana sayfaya git
moved = Bu sayfa taşındı

## Front page

home-story = Kısaca olan biten
home-figures = Kaynakların verdiği sayılar
home-figures-intro = Her sayının arkasında onu öne süren biri var. İddialar birbirini tutmuyorsa hepsini gösteriyor, hiçbirini öne çıkarmıyoruz.
home-figures-all = Bütün sayılar ve onları kimin verdiği
home-recent = Neler oldu
home-recent-all = { $n ->
    [one] Tek olaylık zaman çizelgesi
   *[other] { $n } olaylık zaman çizelgesinin tamamı
}
home-map = Nerede oldu?
home-map-all = { $n ->
    [one] Tek yerin gösterildiği harita
   *[other] { $n } yerin gösterildiği harita
}
home-chapters = Bölümler

## Counts

count-events = { $n } olay
count-places = { $n } yer
count-claims = { $n } iddia
count-sources = { $n } kaynak
count-source-languages = { $n } dilde
count-conflicts = { $n } çelişki
count-terms = { $n } terim
count-uses = { $n } kez kaynak gösterildi

## References and citations

references = Atıflar
whole-source = bütünüyle
back-to-text = Metne dön: { $number } numaralı atıf, { $mention }. geçiş
back-to-text-many = Metne dön: { $number } numaralı atıf, { $n } geçiş
according-to = kaynak: { $name }
as-printed = kaynaktaki ifade:

locator-para = { $n }.{ "\u00A0" }paragraf
locator-paras = { $list }.{ "\u00A0" }paragraflar
locator-page = sayfa{ "\u00A0" }{ $n }
locator-pages = sayfa{ "\u00A0" }{ $list }
locator-section = bölüm{ "\u00A0" }{ $n }
locator-sections = bölüm{ "\u00A0" }{ $list }
locator-figure = şekil{ "\u00A0" }{ $n }
locator-figures = şekil{ "\u00A0" }{ $list }
locator-table = tablo{ "\u00A0" }{ $n }
locator-tables = tablo{ "\u00A0" }{ $list }
locator-time = süre{ "\u00A0" }{ $n }
locator-times = süre{ "\u00A0" }{ $list }
locator-time-range = süre { $from }–{ $to }
locator-range = { $from }–{ $to }

## Events

when = Ne zaman
where = Nerede
who = Kim
not-located = Kaynaklar yer belirtmiyor
status = Kesinlik
status-established = Doğrulanmış
status-established-about = Birbirinden bağımsız iki veya daha fazla kaynak işin özünde birleşiyor.
status-reported = Bildirilmiş
status-reported-about = En az bir kaynak bildiriyor; bunu bağımsız olarak doğrulayan başka kaynak yok.
status-disputed = Tartışmalı
status-disputed-about = Kaynaklar birbiriyle çelişiyor ya da bilgi, kaynakların kendilerinin de kuşku duyduğu söylentilere dayanıyor.
event-sources = { $n ->
    [one] Kaynak
   *[other] Kaynaklar
}
event-facts = Olay hakkında kısaca
event-note = Nereden biliniyor?
event-figures = Bu olayla ilgili sayılar
event-conflicts = Kaynakların ayrıştığı noktalar
event-related = Aynı gün veya aynı yerde
event = Olaylar
event-previous = Bundan önce
event-next = Bundan sonra
events-box = Zaman çizelgesinde

role-site = olay yeri
role-origin = çıkış yeri
role-destination = varış yeri

event-window = { $times }, { $zone }, { $offset }
event-window-short = { $times }, { $clocks }
event-window-local = { $times }
event-time = { $time }
hour-about = { $time } sularında
hour-early-hours = gece yarısından sonra
hour-morning = sabah
hour-midday = öğle vakti
hour-afternoon = öğleden sonra
hour-evening = akşam
hour-night = gece
utc-offset = UTC{ $offset }

## Timeline

group-before = Öncesi
group-after = Sonrası
group-undated = Tarihsiz
group-vague = { $span }, günü bilinmiyor
day = Günler
day-previous = Hakkında bilgi olan önceki gün
day-next = Hakkında bilgi olan sonraki gün
day-description = { $day }: { $events }
day-figures = Bu güne ait sayılar
day-timed = Saati belirtilenler
day-untimed = O gün, saati belirtilmeyenler
day-on = O gün
day-perhaps = Belki o gün
day-going-on = Sürüyordu
strip-perhaps = belki o gün: { $n }
strip-going-on = sürüyordu: { $n }
event-more = Bu olay hakkında daha fazlası
known = Hangi gün ne biliniyordu?
known-title = { $day } itibarıyla bildirilenler
known-intro = Her şey, onu anlatan ilk kaynağın çıktığı günden, o gün kesin değilse olası son günden sayılır; kaynaklarının tarihi olmayan bir sayı ise verildiği günden sayılır.
known-previous = Daha önce
known-next = Daha sonra
known-day = O gün ne oldu
known-new = yeni
known-so-far = O güne kadar bilinen: { $n } / { $total }
known-events = İlk kez bildirilen olaylar
known-figures = O günkü sayılar
known-conflicts = Ortaya çıkan çelişkiler
known-untold = Olmuş ama henüz bildirilmemiş
known-later-conflicts = Henüz ortaya çıkmamış çelişkiler
group-span = Birkaç güne yayılan
axis-label = Güne ve türe göre olaylar
timeline-skip = Olaylara geç
key-kinds = Olay türleri
key-status = Ne kadar kesin?
key-dates = Günün kesinliği
key-dates-about = İtalik tarih kesin değildir: olası, yaklaşık ya da birkaç günden biridir.
filter-label = Zaman çizelgesini filtrele
filter-kind = Tür
filter-place = Yer
filter-actor = Kim
filter-role = Rol
filter-day = Gün
filter-source = Kaynak
filter-all = Tümü
filter-reset = Tümünü göster
filter-words = Metinde ara
filter-none = Bunların hepsine uyan olay yok. Bir filtreyi kaldırın ya da aranan metni silin.
filter-shown = Gösterilen olay: { $shown } / { $total }

## Map and places

map-label = { $n } yerin işaretlendiği harita
marker-description = { $place }: { $n } olay
map-key = Her işaret, türünün renginde ve biçiminde bir olaydır. Daire içindeki sayı, işaretlerine yer kalmayan olayları sayar: ayırt edilemeyecek kadar yakın yerlerdekileri ya da tek bir yerdekileri; taralı daire “burada bir yerde” demektir.
map-key-circle = Bir yerin çevresindeki taramasız daire, yerin ne kadar kesin bilindiğini gösterir.
map-chips = Bu haritada belirli bir noktası olmayanlar
map-days = Haritanın günleri
map-previous = Önceki gün
map-next = Sonraki gün
map-play = Oynat
map-stop = Durdur
map-all = Tümünü göster
map-empty = Bilgi yok. Bu, günün sakin geçtiğini değil, bilinenlerde bir boşluk olduğunu gösterir.
map-all-events = Sırayla tüm olaylar
map-zoom-in = Yakınlaştır
map-zoom-out = Uzaklaştır
map-credit = Harita verileri: { $credit }. Projeksiyon: { $projection }.
map-projection = Projeksiyon: { $projection }.
map-places = Haritadaki yerler
map-quiet = Olay yaşanmayan yerler
map-elsewhere = Haritanın dışında kalanlar
map-unplaced = Haritada noktası olmayan yerler
map-unlocated = Yeri bilinmeyen olaylar
place-events-show = { $n ->
    [one] Olayı göster
   *[other] { $n } olayı göster
}
place-distance = { $direction ->
    [ne] { $place } kentinin { $distance } kuzeydoğusunda
    [e] { $place } kentinin { $distance } doğusunda
    [se] { $place } kentinin { $distance } güneydoğusunda
    [s] { $place } kentinin { $distance } güneyinde
    [sw] { $place } kentinin { $distance } güneybatısında
    [w] { $place } kentinin { $distance } batısında
    [nw] { $place } kentinin { $distance } kuzeybatısında
   *[n] { $place } kentinin { $distance } kuzeyinde
}
place-inside = { $n } içindekilerle birlikte
place-events = Burada neler oldu?
place-facts = Yer hakkında kısaca
place-within = Bağlı olduğu yer
place-contains = İçindeki yerler
place-country = Ülke
place-coordinates = Koordinatlar
place-precision = Noktanın kesinliği
place-tz = Saat dilimi
precision-exact = tam yer
precision-building = bina
precision-city = şehir, tam yer değil
precision-area = noktanın çevresi
precision-region = bölgenin tamamı
precision-country = ülkenin tamamı
precision-guess = tahmin
latitude-north = { $degrees }° K
latitude-south = { $degrees }° G
longitude-east = { $degrees }° D
longitude-west = { $degrees }° B
scale-km = { $n }{ "\u00A0" }km

## Figures and claims

claim-value = Sayı
claim-by = Kim söylüyor, hangi tarih için?
claim-by-in = { $actor } ({ $source })
claim-source = Nerede yazıyor?
claim-unattributed = kaynağın kendisi, kimseyi anmadan
claim-relayed = aktaran:
claims-show = { $n ->
    [one] İddianın ayrıntıları
   *[other] { $n } iddianın ayrıntıları
}
chart-label = { $n ->
    [one] { $measure }: 1 iddia
   *[other] { $measure }: birbirini tutmayan { $n } iddia
}
chart-log = Ölçek logaritmiktir.
chart-row = { $source }, { $date }: { $value }.
chart-row-undated = { $source }: { $value }.
separator = {", "}
colon = {": "}
claim-title = { $measure }, { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = { $sides ->
    [numbers] { $low }–{ $high }
   *[words] en az { $low }, en çok { $high }
}
spread-and-words = { $figures } ya da “{ $words }”
spread-words = “{ $words }”

## Disagreements

conflicts = { $n ->
    [2] Her iki çelişki
    [one] Çelişki
   *[other] { $n } çelişkinin tümü
}
conflict-between-sources = kaynaklar arasında
conflict-within-source = tek bir kaynağın içinde
conflict-framing = sunuş farkı
severity-hard = Bağdaştırılamaz
severity-hard-about = İfadeler, yazıldıkları biçimiyle aynı anda doğru olamaz.
severity-soft = Açıklanabilir
severity-soft-about = Fark zamandan, yuvarlamadan, kapsamdan veya sözcük seçiminden kaynaklanabilir.
assessment = Bizim yorumumuz
conflict-events = { $n ->
    [one] İlgili olay
   *[other] İlgili olaylar
}
conflict-figures = { $n ->
    [one] İlgili sayı
   *[other] İlgili sayılar
}

## Corrections

correction-correction = Düzeltme
correction-update = Güncelleme
correction-addition = Ekleme
correction-name = { $kind }, { $date }
correction-title = { $kind }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}ve { $more } tane daha
}
corrections-here = Burada düzeltilenler
corrections-all = Tüm düzeltmeler ve değişiklikler
corrections-feed = Düzeltmelerin akışı
corrections-feed-title = { $site }: düzeltmeler
field-when = Ne zaman:
field-window = Günün saati:
field-where = Nerede:
field-actors = Kim:
field-status = Kesinlik:
field-value = Sayı:
field-as-of = Sayının tarihi:
field-asserted-by = Kim söylüyor:
field-relayed-by = Aktaran:
field-severity = Çelişki:
field-statements = İfadeler:
field-title = Başlık:
field-text = Metin:

## People and organisations

spellings = Kaynaklarda:
actor-within = Bağlı olduğu:
actor-contains = Bağlı olanlar:
actor-same-as = Başka sitelerde:

## Sources

source = Kaynak
source-facts = Kaynak hakkında kısaca
source-publisher = Yayımcı
source-not-shown = metinde belirtilmemiş
source-headline = Başlık
source-author = Yazar
source-unsigned = imzasız
source-published = Yayım tarihi
source-inferred = (çıkarım, metinde yazmıyor)
source-undated = tarih belirtilmemiş
source-language = Dil
source-length = Uzunluk
source-words = { $n } sözcük
source-paragraphs = { $n } paragraf
source-original = Özgün metin
source-kind = Tür
source-kind-article = makale
source-kind-report = rapor
source-kind-book = kitap
source-kind-video = video
source-kind-dataset = veri kümesi
source-kind-interview = röportaj
source-kind-post = gönderi
source-archived = Arşiv kopyası
source-checksum = Metnin SHA-256 değeri:
source-uses = Bu sitede
source-actor = Daha fazla bilgi
source-digest = Özet
source-digest-in = { $language }
source-what-rests = Bu kaynağa dayananlar
source-passages = Paragraflara göre
source-passages-intro = Kendi sözlerimizle paragraflarda söylenenler ve bu sitede onlara dayananlar. Paragraflar, haberin bize ulaştığı biçimiyle sayıldı.
source-lines = Paragraf numaraları, metnin geldiği hâliyle bütün satırlarını sayar: { $n }.
source-parts = Bölümlere göre
source-parts-intro = Kendi sözlerimizle her bölümde söylenenler ve bu sitede ona dayananlar.
source-unused = bu sitede kullanılmadı
source-used-in = { $n } yerde kullanıldı
rights-digest = Özgün metnin hakları yayımcısına aittir. Bu özet bu site için yazılmıştır; özgün metindeki hiçbir cümle yinelenmemiştir.
rights-digest-licensed = Bu özet bu site için yazılmıştır; özgün metindeki hiçbir cümle yinelenmemiştir.
rights-excerpt = Özgün metnin hakları yayımcısına aittir. Burada ondan bir alıntı yer alıyor.
rights-full = Hakları izin verdiği için metnin tamamı burada yer alıyor.
rights-full-unshown = Hakları metnin tamamının gösterilmesine izin veriyor; yine de burada gösterilmiyor.
rights-quoted = Alıntılanan sözcükler: { $quoted }.
rights-quoted-of = Alıntılanan sözcükler: { $quoted } / { $all }.
source-origin = Kökeni
source-licence = Lisans
bibliography = Kaynakça yöneticileri için
cite-page = Bu sayfayı kaynak göster
coverage = Ne neye dayanıyor?
coverage-intro = Editörler için: bu sitede henüz dayanağı olmayan ya da dayanağı zayıf olanlar.
coverage-uncited = Hiçbir şeyin dayanmadığı kaynaklar
coverage-unlocated = Kaynakları metindeki yeri belirtmeyen sayılar
coverage-single = Tek bir kaynağa dayanan olaylar
coverage-origin = Kaynakları aynı kökenden gelen olaylar
coverage-unshown = Hiçbir sayfanın göstermediği çelişkiler
coverage-paragraphs = Hiçbir şeyin atıf yapmadığı paragraflar
coverage-none = Yok.

## Labels in the text that only assistive software reads out

table-name = Tablo { $number }
table-name-under = Tablo { $number }: { $heading }
task-done = Yapıldı
task-open = Yapılmadı
footnotes = Dipnotlar
footnote = Dipnot { $number }
footnote-return = Metne dön: dipnot { $number }, { $mention }. geçiş

## Notes in the text

note-note = Arka plan, kaynaklardan değil
note-tip = İpucu
note-important = Önemli
note-warning = Uyarı
note-caution = Dikkat

## Printing

print-source = Yazdırıldığı adres:

## Dates
#
# Dates and numbers take no ending: where one would be needed, a noun takes it.

date-part = { $certainty ->
    [uncertain] belki { $date }
    [about] yaklaşık { $date }
    [about-uncertain] belki yaklaşık { $date }
   *[plain] { $date }
}
date-decade = { date-decade-years }
date-decade-short = { date-decade-years }
# Only for date-decade: the ending follows the vowels of the numeral (doksanlar, seksenler).
date-decade-years = { $start ->
    [1810] { $decade }’lar
    [1830] { $decade }’lar
    [1840] { $decade }’lar
    [1860] { $decade }’lar
    [1890] { $decade }’lar
    [1910] { $decade }’lar
    [1930] { $decade }’lar
    [1940] { $decade }’lar
    [1960] { $decade }’lar
    [1990] { $decade }’lar
    [2010] { $decade }’lar
    [2030] { $decade }’lar
    [2040] { $decade }’lar
    [1800] { $decade }’ler
    [1820] { $decade }’ler
    [1850] { $decade }’ler
    [1870] { $decade }’ler
    [1880] { $decade }’ler
    [1900] { $decade }’ler
    [1920] { $decade }’ler
    [1950] { $decade }’ler
    [1970] { $decade }’ler
    [1980] { $decade }’ler
    [2000] { $decade }’ler
    [2020] { $decade }’ler
    [2050] { $decade }’ler
   *[other] { $decade } yılı ve izleyen dokuz yıl
}
date-century = { $century }. yüzyıl
date-some = { $precision ->
    [month] { $date }, kesin günü bilinmiyor
   *[year] { $date }, kesin tarihi bilinmiyor
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
    [year] { $range }
   *[other] { $start } – { $end }
}
# $precision: the kind of the date
date-from = { $start } ve sonrası
# $precision: the kind of the date
date-until = { $end } ve öncesi
# $precision: the kind of the date
date-from-unknown-end = başlangıç: { $start }, bitiş bilinmiyor
# $precision: the kind of the date
date-until-unknown-start = başlangıç bilinmiyor, bitiş: { $end }
date-choice-range = { $precision ->
    [day] { $range } arasında bir gün
    [month] { $range } arasında bir zaman
    [year] { $range } arasında bir zaman
   *[other] { $start } – { $end } arasında bir zaman
}
date-choice-before = en geç { $date }
date-choice-after = en erken { $date }

## Numbers

number-about = yaklaşık { $value }
number-nearly = neredeyse { $value }
number-just-under = { $value } sınırının hemen altında
number-just-over = { $value } sınırının hemen üzerinde
number-at-least = en az { $value }
number-more-than = { $value } üzeri
number-up-to = en çok { $value }
number-under = { $value } altı
number-last = son { $value }
number-several = birkaç
number-few = birkaç
number-tens = onlarca
    .before-unit = onlarca
number-several-tens = onlarca
    .before-unit = onlarca
number-dozens = düzinelerce
    .before-unit = düzinelerce
number-several-dozen = birkaç düzine
number-hundreds = yüzlerce
    .before-unit = yüzlerce
number-countless = sayısız
number-most = çoğu
    .before-unit = çoğu
number-manifold = pek çok
number-percent = %{ $value }

## Projections

projection-albers = Albers eş alanlı konik, paraleller { $south } ve { $north }, meridyen { $meridian }
projection-lambert-conformal = Lambert açı koruyan konik, paraleller { $south } ve { $north }, meridyen { $meridian }
projection-cylindrical = eş alanlı silindirik, paralel { $parallel }, meridyen { $meridian }
projection-azimuthal = Lambert eş alanlı azimutal, meridyen { $meridian }

## Data

data = Veriler
data-intro = Bu sitenin kayıtları, hesap tabloları ve programlar için tablolar olarak. Her satır kaynaklarını belirtir; çelişen sayıların hepsi yer alır.
data-files = Dosyalar
data-all-languages = Tüm dillerde
data-format = CSV: UTF-8, sütunlar arasında virgül, birden çok değer arasında |; birbirine bağlı sütunlarda değerler aynı sıradadır. Hesap tablolarının formül sanacağı bir metnin önünde kesme işareti vardır. Boş hücre: bilinmiyor ya da söylenmemiş.
data-cite = Nasıl kaynak gösterilir
data-version = Sürüm
data-columns = Sütunlar ne içerir
data-size = { $n } kB
data-id = kalıcı kimlik; öteki satırlar onu bununla anar
data-edtf = EDTF ile: ? belirsiz, ~ yaklaşık, [A..B] A ile B arasında bir gün, A/B A’dan B’ye kadar sürekli
data-earliest = en erken
data-latest = en geç
data-main = günün başlıca olaylarından biri
data-where-prec = UCDP’ye göre kesinlik: 1 yer, 2 çevresi, 4 bölge, 6 ülke
data-roles = olaydaki rolleri, aynı sırayla
data-sources = dayandığı kaynaklar
data-locators = bu kaynaklardaki yerler, aynı sırayla
data-added = sitenin bunu ilk anlattığı zaman
data-updated = sitenin bunu son değiştirdiği zaman
data-cited = bu satırın sözlerinin gösterdiği kaynaklar
data-language = bu satırın sözlerinin dili
data-url = bu sitedeki sayfası
data-rivals = aynı değeri taşıyan iddialar rakiptir
data-measure = ne sayıldığı
data-population = kimin sayıldığı
data-value = sayı, varsa
data-low = iddianın izin verdiği en küçük sayı
data-high = iddianın izin verdiği en büyük sayı
data-qualifier = sayının nasıl anlaşılacağı ya da onun yerine bir sözcük
data-unit = birim
data-short = kaynak gösterimlerindeki kısa başlık
