<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>app.build</name>
    <message>
        <source>Unnamed annotator</source>
        <translation>Автор пометок без имени</translation>
    </message>
</context>
<context>
    <name>app.cli.__init__</name>
    <message>
        <source>Keep, read and annotate the oral history of the Kazakhs. Without a command, the window opens.</source>
        <translation>Хранить, читать и размечать устную историю казахов. Без команды открывается окно.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показать версию.</translation>
    </message>
</context>
<context>
    <name>app.cli.bundles</name>
    <message>
        <source>Export a bundle: originals, texts, annotations and a page to read them on.</source>
        <translation>Выгрузить пакет: оригиналы, тексты, пометки и страница для чтения.</translation>
    </message>
    <message>
        <source>Replace a bundle that is already there.</source>
        <translation>Заменить пакет, если он уже есть.</translation>
    </message>
    <message>
        <source>The language of the page inside the bundle.</source>
        <translation>Язык страницы внутри пакета.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Выгрузка</translation>
    </message>
    <message>
        <source>{path} is written and was read back: {sources}, {annotations}.</source>
        <translation>Файл {path} записан и прочитан обратно: {sources}, {annotations}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} closed sources were left out.</source>
        <translation>
            <numerusform>Не вошёл {n} закрытый источник.</numerusform>
            <numerusform>Не вошли {n} закрытых источника.</numerusform>
            <numerusform>Не вошли {n} закрытых источников.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the search index anew.</source>
        <translation>Построить поисковый индекс заново.</translation>
    </message>
    <message>
        <source>Building the index</source>
        <translation>Построение индекса</translation>
    </message>
    <message>
        <source>The search index is new and holds every change up to number {n}.</source>
        <translation>Поисковый индекс построен заново и содержит все изменения до номера {n}.</translation>
    </message>
</context>
<context>
    <name>app.cli.changing</name>
    <message>
        <source>The title of the archive; its file name if you give none.</source>
        <translation>Название архива; если не указать, берётся имя файла.</translation>
    </message>
    <message>
        <source>{path} is ready. Bring texts in with “add”.</source>
        <translation>{path} готов. Добавляйте тексты командой «add».</translation>
    </message>
    <message>
        <source>Bring texts in: files, or folders with all their files.</source>
        <translation>Добавить тексты: файлы или папки со всеми их файлами.</translation>
    </message>
    <message>
        <source>The encoding of these files, if the guess is wrong.</source>
        <translation>Кодировка этих файлов, если догадка неверна.</translation>
    </message>
    <message>
        <source>Keep them out of bundles until they are opened.</source>
        <translation>Не включать их в пакеты, пока их не откроют.</translation>
    </message>
    <message>
        <source>Bringing texts in</source>
        <translation>Добавление текстов</translation>
    </message>
    <message>
        <source>    Its encoding was taken to be {encoding}; if the letters look wrong, undo and add it again with --encoding.</source>
        <translation>    Кодировка принята за {encoding}; если буквы выглядят неверно, отмените и добавьте снова с --encoding.</translation>
    </message>
    <message>
        <source>Show whether a source is open or closed, or change it.</source>
        <translation>Показать, открыт источник или закрыт, либо изменить это.</translation>
    </message>
    <message>
        <source>Open it for bundles, or close it.</source>
        <translation>Открыть его для пакетов или закрыть.</translation>
    </message>
    <message>
        <source>Give a source another title; it stays also where the text is corrected.</source>
        <translation>Дать источнику другое название; оно остаётся и после исправления текста.</translation>
    </message>
    <message>
        <source>Take a source out of the archive with all its annotations; undo brings it back.</source>
        <translation>Убрать источник из архива со всеми пометками; отмена возвращает его.</translation>
    </message>
    <message>
        <source>“{title}” is no longer in the archive.</source>
        <translation>«{title}» больше нет в архиве.</translation>
    </message>
    <message>
        <source>A span is two whole numbers, such as 120:145.</source>
        <translation>Отрезок — это два целых числа, например 120:145.</translation>
    </message>
    <message>
        <source>The words to annotate, as they stand in the text.</source>
        <translation>Слова для пометки, как они стоят в тексте.</translation>
    </message>
    <message>
        <source>Where they stand: code points, the end exclusive.</source>
        <translation>Где они стоят: в кодовых точках, конец не включается.</translation>
    </message>
    <message>
        <source>Annotate a passage of a source with a note and tags.</source>
        <translation>Пометить отрывок источника, с примечанием и тегами.</translation>
    </message>
    <message>
        <source>Your note.</source>
        <translation>Ваше примечание.</translation>
    </message>
    <message>
        <source>A tag, such as person:NAME, place:NAME or theme:NAME; give it as often as you like.</source>
        <translation>Тег, например person:ИМЯ, place:ИМЯ или theme:ИМЯ; можно указать сколько угодно раз.</translation>
    </message>
    <message>
        <source>Give either --quote or --span.</source>
        <translation>Укажите либо --quote, либо --span.</translation>
    </message>
    <message>
        <source>Let an annotation stand on other words of its source; a lost one is placed so.</source>
        <translation>Перенести пометку на другие слова её источника; так ставится на место и потерянная.</translation>
    </message>
    <message>
        <source>Change note and tags of an annotation in one step.</source>
        <translation>Изменить заметку и теги пометки за один шаг.</translation>
    </message>
    <message>
        <source>Another note; what is not given stays.</source>
        <translation>Другая заметка; что не указано, остаётся.</translation>
    </message>
    <message>
        <source>A tag to give, such as person:NAME; give it as often as you like.</source>
        <translation>Тег, который нужно дать, например person:NAME; можно указать сколько угодно раз.</translation>
    </message>
    <message>
        <source>A tag to take away; give it as often as you like.</source>
        <translation>Тег, который нужно убрать; можно указать сколько угодно раз.</translation>
    </message>
    <message>
        <source>Say what is to change: --note, --tag or --untag.</source>
        <translation>Скажите, что изменить: --note, --tag или --untag.</translation>
    </message>
    <message>
        <source>The annotation does not carry this tag; nothing was changed.</source>
        <translation>У этой пометки нет такого тега; ничего не изменено.</translation>
    </message>
    <message>
        <source>Take an annotation away; the text under it stays.</source>
        <translation>Убрать пометку; текст под ней остаётся.</translation>
    </message>
    <message>
        <source>The annotation is removed.</source>
        <translation>Пометка убрана.</translation>
    </message>
</context>
<context>
    <name>app.cli.correcting</name>
    <message>
        <source>Give a source the corrected text in a file; its annotations go along.</source>
        <translation>Дать источнику исправленный текст из файла; его пометки перейдут с ним.</translation>
    </message>
    <message>
        <source>The encoding of the file, if the guess is wrong.</source>
        <translation>Кодировка файла, если догадка неверна.</translation>
    </message>
    <message>
        <source>Only say what would become of the annotations.</source>
        <translation>Только сказать, что станет с пометками.</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations stand where they stood.</source>
        <translation>
            <numerusform>{n} пометка стоит на своём месте.</numerusform>
            <numerusform>{n} пометки стоят на своих местах.</numerusform>
            <numerusform>{n} пометок стоят на своих местах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words were corrected, and they stand on the corrected ones:</source>
        <translation>Слова этих пометок исправлены, и пометки стоят на исправленных словах:</translation>
    </message>
    <message>
        <source>They were lost, and have their words again:</source>
        <translation>Эти пометки были потеряны, а теперь снова на своих словах:</translation>
    </message>
    <message>
        <source>They cannot be placed surely, and are kept as lost:</source>
        <translation>Место этих пометок неясно, они сохранены как потерянные:</translation>
    </message>
</context>
<context>
    <name>app.cli.finding</name>
    <message>
        <source>another spelling or script</source>
        <translation>другое написание или письменность</translation>
    </message>
    <message>
        <source>Show at most so many hits of each kind.</source>
        <translation>Показать не больше стольких находок каждого вида.</translation>
    </message>
    <message>
        <source>For whom: with “everyone”, what is closed is as if it were not in the archive.</source>
        <translation>Для кого: при everyone закрытого как будто нет в архиве.</translation>
    </message>
    <message>
        <source>The best first, source by source, or by date.</source>
        <translation>Сначала лучшие, по источникам или по дате.</translation>
    </message>
    <message>
        <source>A word after a minus is taken for an option here. To leave a word out, write NOT before it (camel NOT horse), or put -- before the whole search (-- camel -horse).</source>
        <translation>Слово после минуса здесь читается как параметр. Чтобы исключить слово, напишите перед ним NOT (camel NOT horse) или поставьте -- перед всем запросом (-- camel -horse).</translation>
    </message>
    <message>
        <source>Search passages, notes, tags and sources.</source>
        <translation>Искать в отрывках, примечаниях, тегах и источниках.</translation>
    </message>
    <message>
        <source>Look up each line of this file; one JSON line answers each, in the same order.</source>
        <translation>Искать каждую строку этого файла; на каждую отвечает одна строка JSON, в том же порядке.</translation>
    </message>
    <message>
        <source>Say either what to search for, or --from a file of questions.</source>
        <translation>Напишите, что искать, либо укажите файл с вопросами через --from.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} hits.</source>
        <translation>
            <numerusform>По меньшей мере {n} находка.</numerusform>
            <numerusform>По меньшей мере {n} находки.</numerusform>
            <numerusform>По меньшей мере {n} находок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits.</source>
        <translation>
            <numerusform>{n} результат.</numerusform>
            <numerusform>{n} результата.</numerusform>
            <numerusform>{n} результатов.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {shown} of {total} shown.</source>
        <translation>{kind}: показано {shown} из {total}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions could not be read.</source>
        <translation>
            <numerusform>{n} вопрос не удалось прочитать.</numerusform>
            <numerusform>{n} вопроса не удалось прочитать.</numerusform>
            <numerusform>{n} вопросов не удалось прочитать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write all results of a search into a table for a spreadsheet.</source>
        <translation>Записать все результаты поиска в таблицу.</translation>
    </message>
    <message>
        <source>Replace the file if it is there.</source>
        <translation>Заменить файл, если он уже есть.</translation>
    </message>
    <message>
        <source>Count the words of an archive, or of some of its sources.</source>
        <translation>Посчитать слова архива или некоторых его источников.</translation>
    </message>
    <message>
        <source>Count pairs of words that stand side by side.</source>
        <translation>Считать пары слов, стоящих рядом.</translation>
    </message>
    <message>
        <source>Show at most so many words.</source>
        <translation>Показать не больше стольких слов.</translation>
    </message>
    <message>
        <source>Say how often each stands in which source.</source>
        <translation>Сказать, сколько раз каждое стоит в каком источнике.</translation>
    </message>
</context>
<context>
    <name>app.cli.frame</name>
    <message>
        <source>Usage:</source>
        <translation>Использование:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>What there is to say could not be written ({detail}).</source>
        <translation>Вывод не удалось записать ({detail}).</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; your archive is as it was before this command. Please send the file {path} to the people who make Kazakh Archive.</source>
        <translation>Ошибка произошла внутри программы; архив остался таким, каким был до этой команды. Пожалуйста, отправьте файл {path} тем, кто делает Kazakh Archive.</translation>
    </message>
</context>
<context>
    <name>app.cli.going</name>
    <message>
        <source>List the changes that can be taken back or made again, newest first.</source>
        <translation>Перечислить изменения, которые можно отменить или вернуть, начиная с последнего.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Не больше скольких.</translation>
    </message>
    <message>
        <source>Go to where the archive was just after a change of the history, back or forward.</source>
        <translation>Вернуть архив к тому, каким он был сразу после изменения из истории, назад или вперёд.</translation>
    </message>
    <message>
        <source>Going through the history</source>
        <translation>Проход по истории</translation>
    </message>
    <message>
        <source>Take back the last act.</source>
        <translation>Отменить последнее действие.</translation>
    </message>
    <message>
        <source>Do again the act that was taken back last.</source>
        <translation>Повторить действие, отменённое последним.</translation>
    </message>
    <message>
        <source>Taken back: {act}.</source>
        <translation>Отменено: {act}.</translation>
    </message>
    <message>
        <source>Done again: {act}.</source>
        <translation>Повторено: {act}.</translation>
    </message>
</context>
<context>
    <name>app.cli.looking</name>
    <message>
        <source>Print JSON in the documented shape.</source>
        <translation>Вывести JSON в описанном виде.</translation>
    </message>
    <message>
        <source>List the sources of an archive.</source>
        <translation>Перечислить источники архива.</translation>
    </message>
    <message>
        <source>Show one source: what is known of it, and its text.</source>
        <translation>Показать один источник: что о нём известно и его текст.</translation>
    </message>
    <message>
        <source>{language}, {length} characters, {access}</source>
        <translation>{language}, знаков: {length}, {access}</translation>
    </message>
    <message>
        <source>Told by {narrator}, written down by {writer}, {place}, {date}.</source>
        <translation>Рассказывает {narrator}, записано: {writer}, {place}, {date}.</translation>
    </message>
    <message>
        <source>List the annotations of an archive, or of one source.</source>
        <translation>Перечислить пометки архива или одного источника.</translation>
    </message>
    <message>
        <source>Only those of this source.</source>
        <translation>Только пометки этого источника.</translation>
    </message>
    <message>
        <source>Name the source once: as it stands, or after --source.</source>
        <translation>Назовите источник один раз: сам по себе или после --source.</translation>
    </message>
    <message>
        <source>List the tags of an archive with all their names.</source>
        <translation>Перечислить теги архива со всеми их именами.</translation>
    </message>
    <message>
        <source>Check that nothing in an archive is damaged.</source>
        <translation>Проверить, что в архиве ничего не повреждено.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Everything is sound: {originals} originals, {texts} texts, {annotations} annotations and {entries} entries of the journal are as they were written.</source>
        <translation>Всё цело: оригиналы ({originals}), тексты ({texts}), пометки ({annotations}) и записи журнала ({entries}) такие же, какими были записаны.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things are wrong.</source>
        <translation>
            <numerusform>Найдено повреждений: {n}.</numerusform>
            <numerusform>Найдено повреждений: {n}.</numerusform>
            <numerusform>Найдено повреждений: {n}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.cli.opening</name>
    <message>
        <source>Open the window, with an archive if you name one.</source>
        <translation>Открыть окно, с архивом, если его назвать.</translation>
    </message>
    <message>
        <source>Open your copy of the sample archive.</source>
        <translation>Открыть вашу копию архива-образца.</translation>
    </message>
    <message>
        <source>There is no screen here on which a window could open. Every command works without one: “demo” does the whole job once, “--help” lists the others.</source>
        <translation>Здесь нет экрана, на котором открылось бы окно. Все команды работают и без него: «demo» один раз проделывает всю работу, «--help» перечисляет остальные.</translation>
    </message>
</context>
<context>
    <name>app.cli.program</name>
    <message>
        <source>Do the whole job once on the sample archive, and say where the results are.</source>
        <translation>Проделать всю работу один раз на архиве-образце и сказать, где результаты.</translation>
    </message>
    <message>
        <source>The sample archive has {sources} sources and {annotations} annotations: {path}</source>
        <translation>Архив-образец: источников {sources}, пометок {annotations}: {path}</translation>
    </message>
    <message numerus="yes">
        <source>“{query}” was found {n} times.</source>
        <translation>
            <numerusform>«{query}» найдено {n} раз.</numerusform>
            <numerusform>«{query}» найдено {n} раза.</numerusform>
            <numerusform>«{query}» найдено {n} раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle was written and read back: {path}</source>
        <translation>Пакет записан и проверен обратным чтением: {path}</translation>
    </message>
    <message>
        <source>A picture of the window: {path}</source>
        <translation>Снимок окна: {path}</translation>
    </message>
    <message>
        <source>Check that this copy of the program works on this machine.</source>
        <translation>Проверить, что эта копия программы работает на этой машине.</translation>
    </message>
    <message>
        <source>ok: the archive, its {n} annotations and its journal are sound</source>
        <translation>хорошо: архив, его пометки ({n}) и журнал целы</translation>
    </message>
    <message>
        <source>ok: words were found in Latin, Cyrillic and Arabic script</source>
        <translation>хорошо: слова нашлись в латинице, кириллице и арабском письме</translation>
    </message>
    <message>
        <source>ok: the bundle was written and read back ({n} bytes)</source>
        <translation>хорошо: пакет записан и прочитан обратно (байтов: {n})</translation>
    </message>
    <message>
        <source>ok: the window was painted</source>
        <translation>хорошо: окно нарисовано</translation>
    </message>
    <message>
        <source>The program works on this machine.</source>
        <translation>Программа работает на этой машине.</translation>
    </message>
</context>
<context>
    <name>app.cli.tagging</name>
    <message>
        <source>There is no kind “{kind}”. The kinds are person, place, theme, organisation and event; a name that has a colon in it is given as theme:NAME.</source>
        <translation>Вида «{kind}» нет. Есть виды person, place, theme, organisation и event; имя, в котором есть двоеточие, задаётся как theme:ИМЯ.</translation>
    </message>
    <message>
        <source>“{name}” is taken for the {kind} “{tag}”. If it is somebody or something else, undo this and give it a name that differs.</source>
        <translation>«{name}» принято за тег «{tag}» ({kind}). Если это кто-то или что-то другое, отмените это и дайте ему отличающееся имя.</translation>
    </message>
    <message>
        <source>“{name}” is a new {kind}. There is also: {near}. If they are one, make them one with “tag merge ARCHIVE {first} {new}”.</source>
        <translation>«{name}» — новый тег ({kind}). Есть также: {near}. Если это одно и то же, объедините их командой «tag merge ARCHIVE {first} {new}».</translation>
    </message>
    <message>
        <source>Put tags in order: make, merge, name, colour and remove them.</source>
        <translation>Привести теги в порядок: создать, объединить, назвать, раскрасить, удалить.</translation>
    </message>
    <message>
        <source>Make a tag that nothing carries yet.</source>
        <translation>Создать тег, который пока ни на чём не стоит.</translation>
    </message>
    <message>
        <source>Make several tags one: the first stays, with the names of all of them.</source>
        <translation>Объединить теги: первый остаётся с именами их всех.</translation>
    </message>
    <message>
        <source>They are one tag already; nothing was changed.</source>
        <translation>Это и так один тег; ничего не изменилось.</translation>
    </message>
    <message>
        <source>Give a tag one more name.</source>
        <translation>Дать тегу ещё одно имя.</translation>
    </message>
    <message>
        <source>Write a name of a tag otherwise: the one it is shown by, or another.</source>
        <translation>Написать имя тега иначе: то, под которым он показан, или другое.</translation>
    </message>
    <message>
        <source>The name to be written otherwise.</source>
        <translation>Имя, которое нужно написать иначе.</translation>
    </message>
    <message>
        <source>Let a tag be shown by this one of its names.</source>
        <translation>Показывать тег под этим из его имён.</translation>
    </message>
    <message>
        <source>Take a name of a tag away.</source>
        <translation>Убрать имя тега.</translation>
    </message>
    <message>
        <source>Say that a tag is of another kind.</source>
        <translation>Изменить вид тега.</translation>
    </message>
    <message>
        <source>Give a tag a colour of its own, such as #2a6f97, or with “none” that of its kind.</source>
        <translation>Дать тегу свой цвет, например #2a6f97; «none» возвращает цвет его вида.</translation>
    </message>
    <message>
        <source>Take tags away; the annotations that carried them stay.</source>
        <translation>Удалить теги; пометки, на которых они стояли, остаются.</translation>
    </message>
    <message>
        <source>The {kind} “{tag}” is removed.</source>
        <translation>Тег «{tag}» ({kind}) удалён.</translation>
    </message>
</context>
<context>
    <name>app.cli.work</name>
    <message>
        <source>Bringing the index up to date</source>
        <translation>Обновление индекса</translation>
    </message>
</context>
<context>
    <name>app.sample</name>
    <message>
        <source>Sample archive</source>
        <translation>Архив-образец</translation>
    </message>
</context>
<context>
    <name>ui.actions.__init__</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Архив</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>Поис&amp;к</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>A&amp;nnotation</source>
        <translation>П&amp;ометка</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Чтение</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>ui.actions.annotation_menu</name>
    <message>
        <source>Pinned tag 1</source>
        <translation>Закреплённый тег 1</translation>
    </message>
    <message>
        <source>Pinned tag 2</source>
        <translation>Закреплённый тег 2</translation>
    </message>
    <message>
        <source>Pinned tag 3</source>
        <translation>Закреплённый тег 3</translation>
    </message>
    <message>
        <source>Pinned tag 4</source>
        <translation>Закреплённый тег 4</translation>
    </message>
    <message>
        <source>Pinned tag 5</source>
        <translation>Закреплённый тег 5</translation>
    </message>
    <message>
        <source>Pinned tag 6</source>
        <translation>Закреплённый тег 6</translation>
    </message>
    <message>
        <source>Pinned tag 7</source>
        <translation>Закреплённый тег 7</translation>
    </message>
    <message>
        <source>Pinned tag 8</source>
        <translation>Закреплённый тег 8</translation>
    </message>
    <message>
        <source>Pinned tag 9</source>
        <translation>Закреплённый тег 9</translation>
    </message>
    <message>
        <source>Give the selected words the pinned tag of this digit; with none selected, give it to the chosen annotation, or take it from there.</source>
        <translation>Дать выделенным словам закреплённый тег этой цифры; если ничего не выделено – дать его выбранной пометке или снять с неё.</translation>
    </message>
    <message>
        <source>&amp;Annotate the selection</source>
        <translation>&amp;Пометить выделенное</translation>
    </message>
    <message>
        <source>Make the selected words an annotation and give it tags.</source>
        <translation>Сделать из выделенных слов пометку и дать ей теги.</translation>
    </message>
    <message>
        <source>&amp;Tags and note…</source>
        <translation>&amp;Теги и примечание…</translation>
    </message>
    <message>
        <source>Change tags and note of the chosen annotation.</source>
        <translation>Изменить теги и примечание выбранной пометки.</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>&amp;Удалить пометку</translation>
    </message>
    <message>
        <source>Take the chosen annotation away; undo brings it back.</source>
        <translation>Убрать выбранную пометку; отмена вернёт её.</translation>
    </message>
    <message>
        <source>Annotate every &amp;occurrence…</source>
        <translation>&amp;Отметить все вхождения…</translation>
    </message>
    <message>
        <source>List where the words of the chosen annotation stand besides, and annotate them alike.</source>
        <translation>Перечислить, где ещё стоят слова выбранной пометки, и пометить их так же.</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>Раз&amp;делить у курсора</translation>
    </message>
    <message>
        <source>Cut the annotation in two where the caret stands.</source>
        <translation>Разделить пометку надвое там, где стоит курсор.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>О&amp;бъединить</translation>
    </message>
    <message>
        <source>Join the annotations under the selected words, or the chosen one and the next.</source>
        <translation>Объединить пометки под выделенными словами или выбранную пометку со следующей.</translation>
    </message>
    <message>
        <source>&amp;Move the end right</source>
        <translation>&amp;Конец вправо</translation>
    </message>
    <message>
        <source>Move the end of the chosen annotation a word to the right.</source>
        <translation>Сдвигает конец выбранной пометки на слово вправо.</translation>
    </message>
    <message>
        <source>Move the end &amp;left</source>
        <translation>Ко&amp;нец влево</translation>
    </message>
    <message>
        <source>Move the end of the chosen annotation a word to the left.</source>
        <translation>Сдвигает конец выбранной пометки на слово влево.</translation>
    </message>
    <message>
        <source>&amp;Begin a word later</source>
        <translation>Начало на слово да&amp;льше</translation>
    </message>
    <message>
        <source>Let the chosen annotation begin a word later.</source>
        <translation>Пусть выбранная пометка начинается на слово позже.</translation>
    </message>
    <message>
        <source>Be&amp;gin a word earlier</source>
        <translation>Начало на слово н&amp;азад</translation>
    </message>
    <message>
        <source>Let the chosen annotation begin a word earlier.</source>
        <translation>Пусть выбранная пометка начинается на слово раньше.</translation>
    </message>
    <message>
        <source>Select &amp;whole words</source>
        <translation>Выделять &amp;целые слова</translation>
    </message>
    <message>
        <source>Let a selection made with the mouse take whole words, or just the letters.</source>
        <translation>Пусть выделение мышью берёт целые слова или только буквы.</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>&amp;Следующая пометка</translation>
    </message>
    <message>
        <source>Go to the annotation that comes next in the text.</source>
        <translation>Перейти к следующей пометке в тексте.</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>П&amp;редыдущая пометка</translation>
    </message>
    <message>
        <source>Go to the annotation before this one in the text.</source>
        <translation>Перейти к предыдущей пометке в тексте.</translation>
    </message>
    <message>
        <source>Gi&amp;ve the last tags again</source>
        <translation>По&amp;вторить последние теги</translation>
    </message>
    <message>
        <source>Give the selected words the tags that were given last.</source>
        <translation>Поставить на выделенные слова те же теги, что в прошлый раз.</translation>
    </message>
    <message>
        <source>C&amp;hoose none</source>
        <translation>Снять в&amp;ыбор</translation>
    </message>
    <message>
        <source>Let go of the selected words and of the chosen annotation.</source>
        <translation>Снять выделение слов и выбор пометки.</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>Скоп&amp;ировать со ссылкой</translation>
    </message>
    <message>
        <source>Copy the selected words, or the chosen highlight, with where they stand.</source>
        <translation>Скопировать выделенные слова или выбранную пометку вместе с тем, где они стоят.</translation>
    </message>
</context>
<context>
    <name>ui.actions.edit_menu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <translation>Взять последнее изменение назад.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>Снова сделать отменённое изменение.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Истори&amp;я…</translation>
    </message>
    <message>
        <source>See every change, by whom and when, and go back to any of them.</source>
        <translation>Посмотреть каждое изменение, кто и когда его сделал, и вернуться к любому.</translation>
    </message>
    <message>
        <source>&amp;Find in this text…</source>
        <translation>&amp;Найти в этом тексте…</translation>
    </message>
    <message>
        <source>Find words in the text that is open.</source>
        <translation>Найти слова в открытом тексте.</translation>
    </message>
    <message>
        <source>Find n&amp;ext</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand.</source>
        <translation>Перейти к следующему месту, где стоят эти слова.</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>Go to the place before where the words stand.</source>
        <translation>Перейти к предыдущему месту, где стоят эти слова.</translation>
    </message>
    <message>
        <source>T&amp;ags…</source>
        <translation>&amp;Теги…</translation>
    </message>
    <message>
        <source>See all tags, put their names in order, colour, pin and merge them.</source>
        <translation>Увидеть все теги, привести в порядок их имена, окрасить, закрепить и слить их.</translation>
    </message>
</context>
<context>
    <name>ui.actions.file_menu</name>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Новый архив…</translation>
    </message>
    <message>
        <source>Make a new, empty archive.</source>
        <translation>Создать новый пустой архив.</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>&amp;Открыть архив…</translation>
    </message>
    <message>
        <source>Open an archive from this computer.</source>
        <translation>Открыть архив с этого компьютера.</translation>
    </message>
    <message>
        <source>Open the &amp;sample archive</source>
        <translation>Открыть архив-о&amp;бразец</translation>
    </message>
    <message>
        <source>Open a copy of the archive that comes with the program, to look around in.</source>
        <translation>Открыть копию архива, который идёт вместе с программой, чтобы осмотреться.</translation>
    </message>
    <message>
        <source>&amp;Bring in texts…</source>
        <translation>&amp;Добавить тексты…</translation>
    </message>
    <message>
        <source>Bring text files, or whole folders of them, into the archive.</source>
        <translation>Добавить в архив текстовые файлы или целые папки.</translation>
    </message>
    <message>
        <source>New &amp;testimony…</source>
        <translation>Новое &amp;свидетельство…</translation>
    </message>
    <message>
        <source>Write down what somebody tells.</source>
        <translation>Записать то, что кто-то рассказывает.</translation>
    </message>
    <message>
        <source>&amp;Export a bundle…</source>
        <translation>Выгрузить &amp;пакет…</translation>
    </message>
    <message>
        <source>Write texts, highlights, notes and tags into one file for other people.</source>
        <translation>Записать тексты, подсветку, примечания и теги в один файл для других людей.</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>&amp;Резервная копия…</translation>
    </message>
    <message>
        <source>Write a dated, checked copy of the archive into a folder; older copies are thinned.</source>
        <translation>Записать в папку проверенную копию архива с датой; прежние копии прореживаются.</translation>
    </message>
    <message>
        <source>Your na&amp;me…</source>
        <translation>Ва&amp;ше имя…</translation>
    </message>
    <message>
        <source>Say by what name your annotations are known.</source>
        <translation>Сказать, под каким именем известны ваши пометки.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Close the window.</source>
        <translation>Закрыть окно.</translation>
    </message>
</context>
<context>
    <name>ui.actions.help_menu</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>Read how things are done.</source>
        <translation>Прочитать, что и как делается.</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Найти действие…</translation>
    </message>
    <message>
        <source>Type what you want to do; @ finds a source by its title, # a tag by its name.</source>
        <translation>Наберите, что хотите сделать; @ находит источник по названию, # — тег по имени.</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Клавиши…</translation>
    </message>
    <message>
        <source>See every key there is, and choose others.</source>
        <translation>Посмотреть все клавиши и выбрать другие.</translation>
    </message>
    <message>
        <source>&amp;About Kazakh Archive</source>
        <translation>&amp;О программе Kazakh Archive</translation>
    </message>
    <message>
        <source>See version and licences.</source>
        <translation>Посмотреть версию и лицензии.</translation>
    </message>
</context>
<context>
    <name>ui.actions.menus</name>
    <message>
        <source>Open an archive first.</source>
        <translation>Сначала откройте архив.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>Этот архив открыт только для чтения.</translation>
    </message>
    <message>
        <source>Choose a source first.</source>
        <translation>Сначала выберите источник.</translation>
    </message>
    <message>
        <source>There is nothing it could be done to now.</source>
        <translation>Сейчас это не к чему применить.</translation>
    </message>
    <message>
        <source>{help} ({keys})</source>
        <translation>{help} ({keys})</translation>
    </message>
</context>
<context>
    <name>ui.actions.reading_menu</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Go back to where you were before, in this text or another.</source>
        <translation>Вернуться туда, где вы были раньше, в этом тексте или другом.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Go forward to where you came back from.</source>
        <translation>Снова перейти туда, откуда вы вернулись.</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>С&amp;ледующая вкладка</translation>
    </message>
    <message>
        <source>Turn to the next of the sources that are open.</source>
        <translation>Перейти к следующему из открытых источников.</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Пр&amp;едыдущая вкладка</translation>
    </message>
    <message>
        <source>Turn to the source before this one among those that are open.</source>
        <translation>Перейти к предыдущему из открытых источников.</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>&amp;Закрыть вкладку</translation>
    </message>
    <message>
        <source>Close the source that is open; it stays in the archive.</source>
        <translation>Закрыть открытый источник; он остаётся в архиве.</translation>
    </message>
    <message>
        <source>&amp;Open the closed tab again</source>
        <translation>Снова &amp;открыть закрытую вкладку</translation>
    </message>
    <message>
        <source>Open the source again whose tab was closed last.</source>
        <translation>Снова открыть источник, вкладка которого закрыта последней.</translation>
    </message>
    <message>
        <source>Two &amp;side by side</source>
        <translation>&amp;Два рядом</translation>
    </message>
    <message>
        <source>Read two texts beside each other, or one text in two places.</source>
        <translation>Читать два текста рядом или один текст в двух местах.</translation>
    </message>
    <message>
        <source>Loo&amp;k of the page…</source>
        <translation>Вид &amp;страницы…</translation>
    </message>
    <message>
        <source>Choose font, size, line width and distance, paper or night, and numbers beside the text.</source>
        <translation>Выбрать шрифт, размер, ширину строк и расстояние между ними, бумагу или ночь и номера рядом с текстом.</translation>
    </message>
    <message>
        <source>Lar&amp;ger letters</source>
        <translation>&amp;Крупнее буквы</translation>
    </message>
    <message>
        <source>Read in larger letters.</source>
        <translation>Читать более крупными буквами.</translation>
    </message>
    <message>
        <source>S&amp;maller letters</source>
        <translation>&amp;Мельче буквы</translation>
    </message>
    <message>
        <source>Read in smaller letters.</source>
        <translation>Читать более мелкими буквами.</translation>
    </message>
</context>
<context>
    <name>ui.actions.search_menu</name>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Искать везде</translation>
    </message>
    <message>
        <source>Go to the search box: texts, notes, tags and titles.</source>
        <translation>Перейти к строке поиска: тексты, примечания, теги и названия.</translation>
    </message>
    <message>
        <source>&amp;All results</source>
        <translation>&amp;Все результаты</translation>
    </message>
    <message>
        <source>See all results with filters, preview and the words in their context.</source>
        <translation>Посмотреть все результаты с фильтрами, предпросмотром и словами в контексте.</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>&amp;Следующий результат</translation>
    </message>
    <message>
        <source>Read the next result, also in the next source.</source>
        <translation>Прочитать следующий результат, в том числе в следующем источнике.</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>&amp;Предыдущий результат</translation>
    </message>
    <message>
        <source>Read the result before this one.</source>
        <translation>Прочитать результат перед этим.</translation>
    </message>
    <message>
        <source>Open the result in a new &amp;tab</source>
        <translation>Открыть результат в &amp;новой вкладке</translation>
    </message>
    <message>
        <source>Read the chosen result in a tab of its own.</source>
        <translation>Читать выбранный результат в отдельной вкладке.</translation>
    </message>
    <message>
        <source>Open the result si&amp;de by side</source>
        <translation>&amp;Открыть результат рядом</translation>
    </message>
    <message>
        <source>Read the chosen result beside the text that is open, both in sight.</source>
        <translation>Читать выбранный результат рядом с открытым текстом, оба перед глазами.</translation>
    </message>
    <message>
        <source>&amp;Build a search…</source>
        <translation>Сос&amp;тавить запрос…</translation>
    </message>
    <message>
        <source>Fill in a form instead of typing a search.</source>
        <translation>Заполнить форму вместо того, чтобы набирать запрос.</translation>
    </message>
    <message>
        <source>&amp;Look up a list…</source>
        <translation>Искать по спис&amp;ку…</translation>
    </message>
    <message>
        <source>Look up many names or questions at once.</source>
        <translation>Найти сразу много имён или вопросов.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Со&amp;хранить этот поиск…</translation>
    </message>
    <message>
        <source>Keep this search under a name; it tells what is new.</source>
        <translation>Сохранить этот поиск под именем; он скажет, что появилось нового.</translation>
    </message>
    <message>
        <source>Annotate the &amp;results…</source>
        <translation>&amp;Разметить результаты…</translation>
    </message>
    <message>
        <source>Give every found place the same tags, after a look at the list.</source>
        <translation>Дать каждому найденному месту одинаковые теги, посмотрев список.</translation>
    </message>
    <message>
        <source>&amp;Export the results…</source>
        <translation>&amp;Экспортировать результаты…</translation>
    </message>
    <message>
        <source>Write all results into a table for a spreadsheet.</source>
        <translation>Записать все результаты в таблицу.</translation>
    </message>
</context>
<context>
    <name>ui.actions.source_menu</name>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>Открыть в новой &amp;вкладке</translation>
    </message>
    <message>
        <source>Open the chosen source beside those that are open.</source>
        <translation>Открыть выбранный источник вместе с уже открытыми.</translation>
    </message>
    <message>
        <source>Open si&amp;de by side</source>
        <translation>Открыть &amp;рядом</translation>
    </message>
    <message>
        <source>Open the chosen source beside the text that is open, both in sight.</source>
        <translation>Открыть выбранный источник рядом с открытым текстом, чтобы видеть оба.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>Give the chosen source another title.</source>
        <translation>Дать выбранному источнику другое название.</translation>
    </message>
    <message>
        <source>&amp;Open to others</source>
        <translation>&amp;Открыт для других</translation>
    </message>
    <message>
        <source>Let the chosen source go into bundles, or keep it back.</source>
        <translation>Разрешить выбранному источнику входить в пакеты или придержать его.</translation>
    </message>
    <message>
        <source>&amp;Correct text…</source>
        <translation>&amp;Исправить текст…</translation>
    </message>
    <message>
        <source>Put the words of the text right; its annotations go along, and the old text is kept.</source>
        <translation>Исправить слова текста; пометки перейдут с ним, прежний текст сохранится.</translation>
    </message>
    <message>
        <source>&amp;Lost marks</source>
        <translation>Потерянные по&amp;метки</translation>
    </message>
    <message>
        <source>Give annotations whose words were corrected away their place again.</source>
        <translation>Вернуть на место пометки, слова которых ушли при исправлении.</translation>
    </message>
    <message>
        <source>Compare re&amp;visions…</source>
        <translation>&amp;Сравнить редакции…</translation>
    </message>
    <message>
        <source>See what was corrected in the text.</source>
        <translation>Посмотреть, что исправлено в тексте.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Print the chosen source with its highlights and notes.</source>
        <translation>Напечатать выбранный источник с подсветками и примечаниями.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Со&amp;хранить как PDF…</translation>
    </message>
    <message>
        <source>Save the chosen source with its highlights and notes as a PDF.</source>
        <translation>Сохранить выбранный источник с подсветками и примечаниями как PDF.</translation>
    </message>
    <message>
        <source>Re&amp;move from the archive</source>
        <translation>&amp;Удалить из архива</translation>
    </message>
    <message>
        <source>Take the chosen source out of the archive; undo brings it back.</source>
        <translation>Убрать выбранный источник из архива; отмена вернёт его.</translation>
    </message>
</context>
<context>
    <name>ui.actions.view_menu</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>Go to the list of sources.</source>
        <translation>Перейти к списку источников.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>Go to the text that is open.</source>
        <translation>Перейти к открытому тексту.</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Пометки</translation>
    </message>
    <message>
        <source>Go to the list of annotations.</source>
        <translation>Перейти к списку пометок.</translation>
    </message>
    <message>
        <source>&amp;Notes beside the text</source>
        <translation>Пр&amp;имечания рядом с текстом</translation>
    </message>
    <message>
        <source>Show notes beside their lines, scrolling with the text, or in a list.</source>
        <translation>Показать примечания рядом с их строками, чтобы они двигались вместе с текстом, или списком.</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Следующая &amp;часть окна</translation>
    </message>
    <message>
        <source>Go from one part of the window to the next.</source>
        <translation>Перейти из одной части окна в следующую.</translation>
    </message>
    <message>
        <source>P&amp;inned tags</source>
        <translation>&amp;Закреплённые теги</translation>
    </message>
    <message>
        <source>Show the pinned tags with their digits above the text, or hide them.</source>
        <translation>Показать закреплённые теги с их цифрами над текстом или скрыть их.</translation>
    </message>
</context>
<context>
    <name>ui.correcting.acts</name>
    <message>
        <source>The text is the same as before; nothing was changed.</source>
        <translation>Текст такой же, как был; ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>The correction is saved. {n} annotations lost their places.</source>
        <translation>
            <numerusform>Исправление сохранено. {n} пометка потеряла место.</numerusform>
            <numerusform>Исправление сохранено. {n} пометки потеряли место.</numerusform>
            <numerusform>Исправление сохранено. {n} пометок потеряли место.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The correction is saved, and all annotations went along.</source>
        <translation>Исправление сохранено, все пометки перешли с ним.</translation>
    </message>
    <message>
        <source>What you typed was thrown away.</source>
        <translation>Набранное удалено.</translation>
    </message>
    <message>
        <source>This text has not been corrected yet, so there is nothing to compare.</source>
        <translation>Этот текст ещё не исправляли, сравнивать пока нечего.</translation>
    </message>
</context>
<context>
    <name>ui.correcting.asking</name>
    <message>
        <source>Nothing of them is deleted: they are kept with their words, tags and notes under “Lost marks”, where you can give each of them its place again.</source>
        <translation>Ничего из них не удаляется: они сохранятся со своими словами, тегами и примечаниями в «Потерянных пометках», где каждую можно вернуть на место.</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations cannot be placed surely</source>
        <translation>
            <numerusform>Место {n} пометки неясно</numerusform>
            <numerusform>Место {n} пометок неясно</numerusform>
            <numerusform>Место {n} пометок неясно</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the first {n}.</source>
        <translation>Это первые {n}.</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Исправлять дальше</translation>
    </message>
    <message>
        <source>“{quote}” · {tags}</source>
        <translation>«{quote}» · {tags}</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
    </message>
</context>
<context>
    <name>ui.correcting.finding</name>
    <message>
        <source>Not in this text</source>
        <translation>В этом тексте нет</translation>
    </message>
</context>
<context>
    <name>ui.correcting.lost_panel</name>
    <message>
        <source>Put this away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>Поставить сюда</translation>
    </message>
    <message>
        <source>Place it on the selected words</source>
        <translation>Поставить на выделенные слова</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Annotations without a place</source>
        <translation>Пометки без места</translation>
    </message>
    <message>
        <source>Where the annotation may belong</source>
        <translation>Где может быть место пометки</translation>
    </message>
    <message>
        <source>Let the annotation stand at the place chosen above.</source>
        <translation>Поставить пометку на выбранное выше место.</translation>
    </message>
    <message>
        <source>Select words in the text, and the annotation stands on them.</source>
        <translation>Выделите слова в тексте, и пометка встанет на них.</translation>
    </message>
    <message>
        <source>Take the annotation away; undo brings it back.</source>
        <translation>Убрать пометку; отмена вернёт её.</translation>
    </message>
    <message>
        <source>Every annotation of this text has its place.</source>
        <translation>У каждой пометки этого текста есть место.</translation>
    </message>
    <message>
        <source>{all} lost marks; {n} of them are listed</source>
        <translation>Потерянных пометок: {all}; в списке {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} lost marks</source>
        <translation>
            <numerusform>{n} потерянная пометка</numerusform>
            <numerusform>{n} потерянные пометки</numerusform>
            <numerusform>{n} потерянных пометок</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking where it may belong…</source>
        <translation>Ищем, где может быть её место…</translation>
    </message>
    <message>
        <source>It may belong to one of these places, the likeliest first:</source>
        <translation>Её место может быть здесь, вероятнейшее — первым:</translation>
    </message>
    <message>
        <source>No place resembles it. Select the words it is about in the text above.</source>
        <translation>Похожего места нет. Выделите в тексте выше слова, к которым она относится.</translation>
    </message>
</context>
<context>
    <name>ui.correcting.page</name>
    <message>
        <source>Otherwise capitals do not matter.</source>
        <translation>Иначе прописные и строчные буквы не различаются.</translation>
    </message>
    <message>
        <source>Text to be corrected</source>
        <translation>Исправляемый текст</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>What you typed waits until you come back.</source>
        <translation>Набранное подождёт, пока вы вернётесь.</translation>
    </message>
    <message>
        <source>Correcting “{title}”</source>
        <translation>Исправление: «{title}»</translation>
    </message>
    <message>
        <source>Find and replace (Ctrl+F)</source>
        <translation>Найти и заменить (Ctrl+F)</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Состояние сохранения</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить набранное</translation>
    </message>
    <message>
        <source>Leave the text as it was, and forget what you typed.</source>
        <translation>Оставить текст как был и забыть набранное.</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>Make it the text of this source; the old one is kept and can be compared.</source>
        <translation>Сделать это текстом источника; прежний сохранится, их можно сравнить.</translation>
    </message>
    <message>
        <source>The text was changed elsewhere since you began, so this correction cannot be saved any more. Copy what you need of it, throw it away, and correct the text as it is now.</source>
        <translation>С тех пор как вы начали, текст изменён в другом месте, поэтому сохранить это исправление уже нельзя. Скопируйте нужное, удалите набранное и исправьте текст таким, каков он сейчас.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Kept as you type; not yet in the text</source>
        <translation>Набранное сохраняется; в тексте его ещё нет</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открываю…</translation>
    </message>
    <message>
        <source>Looking where the annotations belong…</source>
        <translation>Ищем места пометок…</translation>
    </message>
</context>
<context>
    <name>ui.correcting.replacing</name>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace the place found, and go to the next one (Enter).</source>
        <translation>Заменить найденное место и перейти к следующему (Enter).</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить всё</translation>
    </message>
    <message>
        <source>Replace every place; one undo takes all of it back.</source>
        <translation>Заменить каждое место; одна отмена возвращает всё.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced at {n} places</source>
        <translation>
            <numerusform>Заменено в {n} месте</numerusform>
            <numerusform>Заменено в {n} местах</numerusform>
            <numerusform>Заменено в {n} местах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.correcting.revisions</name>
    <message>
        <source>What was taken out is struck through, what was put in is underlined.</source>
        <translation>Убранное зачёркнуто, добавленное подчёркнуто.</translation>
    </message>
    <message>
        <source>Compare revisions</source>
        <translation>Сравнение редакций</translation>
    </message>
    <message>
        <source>Older revision</source>
        <translation>Прежняя редакция</translation>
    </message>
    <message>
        <source>Newer revision</source>
        <translation>Более новая редакция</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравниваем…</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Они одинаковы.</translation>
    </message>
    <message>
        <source>{all} changes; these are the first {n}.</source>
        <translation>Изменений: {all}; это первые {n}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} изменение</numerusform>
            <numerusform>{n} изменения</numerusform>
            <numerusform>{n} изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision {n}, as it came in ({day})</source>
        <translation>Редакция {n}, как поступила ({day})</translation>
    </message>
    <message>
        <source>Revision {n}, the text now ({day})</source>
        <translation>Редакция {n}, нынешний текст ({day})</translation>
    </message>
    <message>
        <source>Revision {n} ({day})</source>
        <translation>Редакция {n} ({day})</translation>
    </message>
</context>
<context>
    <name>ui.desk.citing</name>
    <message>
        <source>Select some words or choose a highlight first; then they are copied.</source>
        <translation>Сначала выделите слова или выберите подсветку, и они будут скопированы.</translation>
    </message>
    <message>
        <source>Copied with its citation. This source is closed: please do not pass its words on.</source>
        <translation>Скопировано со ссылкой. Этот источник закрыт: пожалуйста, не передавайте его слова дальше.</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Скопировано со ссылкой.</translation>
    </message>
    <message>
        <source>in the archive “{title}”</source>
        <translation>в архиве «{title}»</translation>
    </message>
    <message>
        <source>from the file {name}</source>
        <translation>из файла {name}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>passage {n}</source>
        <translation>отрывок {n}</translation>
    </message>
    <message>
        <source>passages {first}–{last}</source>
        <translation>отрывки {first}–{last}</translation>
    </message>
    <message>
        <source>told by {name}</source>
        <translation>рассказ: {name}</translation>
    </message>
    <message>
        <source>written by {name}</source>
        <translation>запись: {name}</translation>
    </message>
</context>
<context>
    <name>ui.desk.tabs</name>
    <message>
        <source>Open sources</source>
        <translation>Открытые источники</translation>
    </message>
    <message>
        <source>Close the tab of {title}</source>
        <translation>Закрыть вкладку «{title}»</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Закрыть эту вкладку</translation>
    </message>
</context>
<context>
    <name>ui.desk.workspace</name>
    <message>
        <source>Choose a text at the left to read it.</source>
        <translation>Выберите слева текст, чтобы читать его.</translation>
    </message>
    <message>
        <source>Or search in all of them at once: Ctrl+Shift+F.</source>
        <translation>Или ищите сразу во всех: Ctrl+Shift+F.</translation>
    </message>
    <message>
        <source>This archive is still empty.</source>
        <translation>Этот архив пока пуст.</translation>
    </message>
    <message>
        <source>Bring in texts, or write down what somebody tells.</source>
        <translation>Внесите тексты или запишите чей-нибудь рассказ.</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.about</name>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Kazakh Archive</source>
        <translation>Kazakh Archive</translation>
    </message>
    <message>
        <source>Keeps, reads and annotates the oral history of the Kazakhs, on your own computer. Nothing you write here leaves it unless you export it.</source>
        <translation>Хранит, показывает и помогает размечать устную историю казахов на вашем компьютере. Ничто из написанного здесь не покинет его, пока вы сами это не выгрузите.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Свободная программа под лицензией MIT.</translation>
    </message>
    <message>
        <source>Letters: Noto Sans, Noto Serif and Noto Naskh Arabic, under the SIL Open Font License. Window: Qt for Python, under the LGPL. Bundles: bagit of the Library of Congress.</source>
        <translation>Шрифты: Noto Sans, Noto Serif и Noto Naskh Arabic, лицензия SIL Open Font License. Окно: Qt for Python, лицензия LGPL. Пакеты: bagit Библиотеки Конгресса.</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.bring_in</name>
    <message>
        <source>Bring in texts</source>
        <translation>Добавить тексты</translation>
    </message>
    <message>
        <source>Text files (.txt, .md) and folders of them. Each file is kept inside the archive just as it is.</source>
        <translation>Текстовые файлы (.txt, .md) и папки с ними. Каждый файл хранится в архиве таким, какой он есть.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Files to bring in</source>
        <translation>Файлы для добавления</translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation>Предварительный вид текста</translation>
    </message>
    <message>
        <source>The beginning of the chosen file appears here.</source>
        <translation>Здесь появится начало выбранного файла.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Просматриваю файлы…</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>В ней нет файлов.</translation>
    </message>
    <message>
        <source>Bringing in…</source>
        <translation>Добавляю…</translation>
    </message>
    <message numerus="yes">
        <source>{n} texts were brought in.</source>
        <translation>
            <numerusform>Добавлен {n} текст.</numerusform>
            <numerusform>Добавлено {n} текста.</numerusform>
            <numerusform>Добавлено {n} текстов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files will be brought in.</source>
        <translation>
            <numerusform>Будет добавлен {n} файл.</numerusform>
            <numerusform>Будут добавлены {n} файла.</numerusform>
            <numerusform>Будут добавлены {n} файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is chosen to be brought in.</source>
        <translation>Ни один файл не выбран для добавления.</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.candidate_table</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Guessed; please look at the preview</source>
        <translation>Догадка; посмотрите на предварительный вид</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.crash</name>
    <message>
        <source>Something went wrong in the program itself</source>
        <translation>Ошибка в самой программе</translation>
    </message>
    <message>
        <source>You did nothing wrong, and what was saved is safe. You can go on working. Please send us the details below, so that we can mend it; they hold nothing of your texts unless you see it there.</source>
        <translation>Вы ничего не сделали неправильно, и всё сохранённое цело. Можно работать дальше. Пожалуйста, пришлите нам сведения ниже, чтобы мы исправили ошибку; в них нет ничего из ваших текстов, кроме того, что вы сами там увидите.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>They are also written to {path}.</source>
        <translation>Они записаны также в {path}.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Скопировать сведения</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.export</name>
    <message>
        <source>Export a bundle</source>
        <translation>Выгрузить пакет</translation>
    </message>
    <message>
        <source>One file with the texts, their highlights, notes and tags. Anyone can read it in a browser, without this program.</source>
        <translation>Один файл с текстами, их подсветкой, примечаниями и тегами. Любой сможет прочитать его в браузере, без этой программы.</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>Заменить уже имеющийся файл</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Language of the page inside</source>
        <translation>Язык страницы внутри</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <translation>
            <numerusform>{n} источник</numerusform>
            <numerusform>{n} источника</numerusform>
            <numerusform>{n} источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <translation>
            <numerusform>{n} пометка</numerusform>
            <numerusform>{n} пометки</numerusform>
            <numerusform>{n} пометок</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes in: {sources}, {annotations}.</source>
        <translation>Войдёт: {sources}, {annotations}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} closed sources stay behind. The bundle says that something was left out, not what.</source>
        <translation>
            <numerusform>{n} закрытый источник останется здесь. В пакете будет сказано, что нечто пропущено, но не что именно.</numerusform>
            <numerusform>{n} закрытых источника останутся здесь. В пакете будет сказано, что нечто пропущено, но не что именно.</numerusform>
            <numerusform>{n} закрытых источников останутся здесь. В пакете будет сказано, что нечто пропущено, но не что именно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Done: {path} ({size})</source>
        <translation>Готово: {path} ({size})</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.frame</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.keyfield</name>
    <message>
        <source>Press new keys here</source>
        <translation>Нажмите здесь новые клавиши</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.keys</name>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>Go to the longer annotation over this one.</source>
        <translation>Перейти к более длинной пометке поверх этой.</translation>
    </message>
    <message>
        <source>While words are given tags</source>
        <translation>Когда вы ставите теги</translation>
    </message>
    <message>
        <source>Choose the kind of the tag: person, place, theme, organisation, event.</source>
        <translation>Выбрать вид тега: человек, место, тема, организация, событие.</translation>
    </message>
    <message>
        <source>Pin the tag chosen in the list to a digit, or take it from there.</source>
        <translation>Закрепить выбранный в списке тег за цифрой или снять его с неё.</translation>
    </message>
    <message>
        <source>Take what is typed, and type another one.</source>
        <translation>Взять набранное и набирать следующий.</translation>
    </message>
    <message>
        <source>Take what is typed, and save.</source>
        <translation>Взять набранное и сохранить.</translation>
    </message>
    <message>
        <source>Save from within the note.</source>
        <translation>Сохранить прямо из примечания.</translation>
    </message>
    <message>
        <source>Leave everything as it was.</source>
        <translation>Оставить всё как было.</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>В примечании</translation>
    </message>
    <message>
        <source>Strong words, emphasised words.</source>
        <translation>Полужирные слова, курсивные слова.</translation>
    </message>
    <message>
        <source>These keys are not known. Please press others.</source>
        <translation>Эти клавиши неизвестны. Нажмите, пожалуйста, другие.</translation>
    </message>
    <message>
        <source>{keys} means something in every field or to the system. Please press other keys.</source>
        <translation>{keys} что-то значит в каждом поле или для системы. Нажмите, пожалуйста, другие клавиши.</translation>
    </message>
    <message>
        <source>{keys} types a letter, and this action works where letters are typed as well. Please hold Ctrl or Alt with it.</source>
        <translation>{keys} печатает букву, а это действие работает и там, где печатают. Держите вместе с ней Ctrl или Alt.</translation>
    </message>
    <message>
        <source>{keys} is taken by “{other}”. Take it away there first, or press other keys.</source>
        <translation>{keys} уже у действия «{other}». Сначала уберите их там или нажмите другие клавиши.</translation>
    </message>
    <message>
        <source>There are enough keys for this action. Please take one away first.</source>
        <translation>У этого действия уже достаточно клавиш. Сначала уберите одну.</translation>
    </message>
    <message>
        <source>By keys only</source>
        <translation>Только клавишами</translation>
    </message>
    <message>
        <source>while the text has the focus</source>
        <translation>когда фокус в тексте</translation>
    </message>
    <message>
        <source>while the library has the focus</source>
        <translation>когда фокус в библиотеке</translation>
    </message>
    <message>
        <source>while the results have the focus</source>
        <translation>когда фокус на результатах</translation>
    </message>
    <message>
        <source>Everything can be done without the mouse. Tab and F6 go from one part to the next.</source>
        <translation>Всё можно делать без мыши. Tab и F6 переводят из одной части в следующую.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Usual keys for all actions</source>
        <translation>Обычные клавиши для всех действий</translation>
    </message>
    <message>
        <source>Type an action, or keys such as Ctrl+F</source>
        <translation>Наберите действие или клавиши, например Ctrl+F</translation>
    </message>
    <message>
        <source>Which actions are listed</source>
        <translation>Какие действия показаны</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Обычные клавиши</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>Выберите действие, чтобы дать ему другие клавиши.</translation>
    </message>
    <message>
        <source>Take away {keys}</source>
        <translation>Убрать {keys}</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.keytable</name>
    <message>
        <source>What they do</source>
        <translation>Что они делают</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.look_panel</name>
    <message>
        <source>As the window</source>
        <translation>Как окно</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ночь</translation>
    </message>
    <message>
        <source>Look of the page</source>
        <translation>Вид страницы</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Шрифт</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>Line &amp;width</source>
        <translation>Ширина &amp;строк</translation>
    </message>
    <message>
        <source>Line &amp;distance</source>
        <translation>Р&amp;асстояние между строками</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>Страни&amp;ца</translation>
    </message>
    <message>
        <source>Numbers of passa&amp;ges beside the text</source>
        <translation>&amp;Номера отрывков рядом с текстом</translation>
    </message>
    <message>
        <source>Numbers of pages, where the te&amp;xt tells them</source>
        <translation>Номера страниц, &amp;если они есть в тексте</translation>
    </message>
    <message>
        <source>As it was at fi&amp;rst</source>
        <translation>Как было &amp;вначале</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>С засечками</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Без засечек</translation>
    </message>
    <message>
        <source>The system's: {name}</source>
        <translation>Системный: {name}</translation>
    </message>
    <message>
        <source>Every letter of Kazakh in its three scripts, and Chinese, can be shown.</source>
        <translation>Все буквы казахского во всех трёх письменностях и китайские знаки можно показать.</translation>
    </message>
    <message>
        <source>No font of this computer has these Chinese characters: {letters}. Install one that has, such as Noto Serif CJK.</source>
        <translation>Ни в одном шрифте этого компьютера нет этих китайских знаков: {letters}. Установите шрифт, в котором они есть, например Noto Serif CJK.</translation>
    </message>
    <message>
        <source>No font of this computer has these letters: {letters}. Install one that has them, such as Noto Sans.</source>
        <translation>Ни в одном шрифте этого компьютера нет этих букв: {letters}. Установите шрифт, в котором они есть, например Noto Sans.</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.manual</name>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Страница руководства</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.new_archive</name>
    <message>
        <source>New archive</source>
        <translation>Новый архив</translation>
    </message>
    <message>
        <source>An archive is one file on this computer. It holds your texts, highlights, tags and notes.</source>
        <translation>Архив — это один файл на этом компьютере. В нём ваши тексты, подсветка, теги и примечания.</translation>
    </message>
    <message>
        <source>Stories of our family</source>
        <translation>Рассказы нашей семьи</translation>
    </message>
    <message>
        <source>Your name, as it is written beside your annotations</source>
        <translation>Ваше имя, каким оно будет стоять у ваших пометок</translation>
    </message>
    <message>
        <source>Any name you like</source>
        <translation>Любое имя, какое хотите</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>Создать архив</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.occurrence_list</name>
    <message>
        <source>Only sounds alike: {title}</source>
        <translation>Лишь звучит похоже: {title}</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Вхождения</translation>
    </message>
    <message>
        <source>Space ticks an occurrence or takes its tick away.</source>
        <translation>Пробел ставит или снимает галочку.</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.occurrences</name>
    <message>
        <source>They will carry: {tags}</source>
        <translation>Они получат теги: {tags}</translation>
    </message>
    <message>
        <source>They will have no tag.</source>
        <translation>Тегов у них не будет.</translation>
    </message>
    <message>
        <source>Every occurrence of “{words}”</source>
        <translation>Все вхождения «{words}»</translation>
    </message>
    <message>
        <source>In all &amp;sources</source>
        <translation>Во всех &amp;источниках</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>Только &amp;целые слова</translation>
    </message>
    <message>
        <source>&amp;Capital and small letters are the same</source>
        <translation>&amp;Прописные и строчные — одно и то же</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Отметить &amp;все</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Снять все</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Пометить</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Looking… {done} of {total} sources</source>
        <translation>Поиск… источников: {done} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places are ticked.</source>
        <translation>
            <numerusform>Отмечено {n} место.</numerusform>
            <numerusform>Отмечено {n} места.</numerusform>
            <numerusform>Отмечено {n} мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are marked so already and not listed.</source>
        <translation>
            <numerusform>{n} место уже помечено так и в список не вошло.</numerusform>
            <numerusform>{n} места уже помечены так и в список не вошли.</numerusform>
            <numerusform>{n} мест уже помечены так и в список не вошли.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {total} in all; annotate the first {n}, and then look again for the rest.</source>
        <translation>Всего их {total}; пометьте первые {n}, а затем ищите остальные снова.</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.unsaved</name>
    <message>
        <source>The archive is closed, and the last change could not be written into it. Everything before it is safe.</source>
        <translation>Архив закрыт, а последнее изменение записать в него не удалось. Всё, что было до него, цело.</translation>
    </message>
    <message>
        <source>The last change was not saved</source>
        <translation>Последнее изменение не сохранено</translation>
    </message>
</context>
<context>
    <name>ui.finding.acts</name>
    <message>
        <source>Choose a result first.</source>
        <translation>Сначала выберите результат.</translation>
    </message>
    <message>
        <source>There is no further result. Search for something first, or go the other way.</source>
        <translation>Дальше результатов нет. Сначала найдите что-нибудь или идите в другую сторону.</translation>
    </message>
    <message>
        <source>Search for something first; then there are results to work with.</source>
        <translation>Сначала найдите что-нибудь, тогда будет с чем работать.</translation>
    </message>
    <message>
        <source>The places are annotated. One undo takes all of them back.</source>
        <translation>Места размечены. Одна отмена вернёт всё как было.</translation>
    </message>
</context>
<context>
    <name>ui.finding.builder</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Слова названия</translation>
    </message>
    <message>
        <source>Source, by its title</source>
        <translation>Источник, по названию</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>Рассказчик</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Date or years</source>
        <translation>Дата или годы</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Ссылается на</translation>
    </message>
    <message>
        <source>in any form</source>
        <translation>в любой форме</translation>
    </message>
    <message>
        <source>as beginnings</source>
        <translation>как начала слов</translation>
    </message>
    <message>
        <source>one letter may differ</source>
        <translation>одна буква может быть другой</translation>
    </message>
    <message>
        <source>just as they stand</source>
        <translation>точно как написано</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>кириллица</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>латиница</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабское</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайский</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>тег</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>без тега</translation>
    </message>
    <message>
        <source>Build a search</source>
        <translation>Составить запрос</translation>
    </message>
    <message>
        <source>Fill in what you know. Below stands what it looks like in the search box.</source>
        <translation>Заполните то, что знаете. Ниже видно, как это выглядит в строке поиска.</translation>
    </message>
    <message>
        <source>The search as it is typed</source>
        <translation>Запрос в том виде, как его набирают</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>All of these words</source>
        <translation>Все эти слова</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>Хотя бы одно из этих</translation>
    </message>
    <message>
        <source>They are meant</source>
        <translation>Как понимать</translation>
    </message>
    <message>
        <source>These words side by side</source>
        <translation>Эти слова рядом</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Между ними</translation>
    </message>
    <message>
        <source>no other word</source>
        <translation>нет других слов</translation>
    </message>
    <message numerus="yes">
        <source>up to {n} words</source>
        <translation>
            <numerusform>до {n} слова</numerusform>
            <numerusform>до {n} слов</numerusform>
            <numerusform>до {n} слов</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ни одного из этих</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Только в</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Открытые или закрытые</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любое</translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>Пока ничего не заполнено.</translation>
    </message>
</context>
<context>
    <name>ui.finding.export_results</name>
    <message>
        <source>results</source>
        <translation>результаты</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Экспорт результатов</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Результаты записываются</translation>
    </message>
</context>
<context>
    <name>ui.finding.filters</name>
    <message>
        <source>What was found</source>
        <translation>Что нашлось</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Разметчики</translation>
    </message>
    <message>
        <source>Other filters</source>
        <translation>Другие фильтры</translation>
    </message>
    <message>
        <source>Space wants a value, the minus key leaves it out.</source>
        <translation>Пробел выбирает значение, минус исключает его.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>ещё {n}</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>не {value}</translation>
    </message>
    <message>
        <source>{value}: {count}</source>
        <translation>{value}: {count}</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Только эти</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Исключить эти</translation>
    </message>
    <message>
        <source>Take the filter off</source>
        <translation>Снять фильтр</translation>
    </message>
</context>
<context>
    <name>ui.finding.kwic</name>
    <message>
        <source>In the order of the texts</source>
        <translation>В порядке текстов</translation>
    </message>
    <message>
        <source>By the word before</source>
        <translation>По слову перед</translation>
    </message>
    <message>
        <source>By the found word</source>
        <translation>По найденному слову</translation>
    </message>
    <message>
        <source>By the word after</source>
        <translation>По слову после</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Перед</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sort the lines</source>
        <translation>Упорядочить строки</translation>
    </message>
    <message>
        <source>Found words in their context</source>
        <translation>Найденные слова в контексте</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines.</source>
        <translation>
            <numerusform>{n} строка.</numerusform>
            <numerusform>{n} строки.</numerusform>
            <numerusform>{n} строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from the first {shown} of {total} passages; a narrower search shows all.</source>
        <translation>Они из первых {shown} отрывков (всего {total}); более узкий поиск покажет все.</translation>
    </message>
</context>
<context>
    <name>ui.finding.mark_results</name>
    <message>
        <source>Annotate the results</source>
        <translation>Разметить результаты</translation>
    </message>
    <message>
        <source>Every ticked place becomes an annotation with these tags. One undo takes all of them back.</source>
        <translation>Каждое отмеченное место станет пометкой с этими тегами. Одна отмена уберёт их все.</translation>
    </message>
    <message numerus="yes">
        <source>{n} places that only sound alike stand last: tick those that are the same word.</source>
        <translation>
            <numerusform>{n} место, что лишь звучит похоже, стоит последним: отметьте его, если это то же слово.</numerusform>
            <numerusform>{n} места, что лишь звучат похоже, стоят последними: отметьте те, где это то же слово.</numerusform>
            <numerusform>{n} мест, что лишь звучат похоже, стоят последними: отметьте те, где это то же слово.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are at least {total}; these are the first {n}. A narrower search, such as in one source, comes to the others.</source>
        <translation>Их не меньше {total}; здесь первые {n}. К остальным приведёт более узкий поиск, например в одном источнике.</translation>
    </message>
</context>
<context>
    <name>ui.finding.page</name>
    <message>
        <source>The best first</source>
        <translation>Сначала лучшие</translation>
    </message>
    <message>
        <source>Source by source</source>
        <translation>По источникам</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>В контексте</translation>
    </message>
    <message>
        <source>List of words</source>
        <translation>Список слов</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>В каком порядке</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Назад к источникам</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
</context>
<context>
    <name>ui.finding.preview</name>
    <message>
        <source>Read it there</source>
        <translation>Читать там</translation>
    </message>
    <message>
        <source>The text around what was found</source>
        <translation>Текст вокруг найденного</translation>
    </message>
    <message>
        <source>Choose a line to see what stands around it.</source>
        <translation>Выберите строку, чтобы увидеть, что стоит вокруг.</translation>
    </message>
</context>
<context>
    <name>ui.finding.questions</name>
    <message>
        <source>Look up a list</source>
        <translation>Поиск по списку</translation>
    </message>
    <message>
        <source>Paste names or questions, one on each line. Each is searched for; Enter on an answer shows all of it.</source>
        <translation>Вставьте имена или вопросы, по одному в строке. Каждый будет найден; Enter на ответе покажет его целиком.</translation>
    </message>
    <message>
        <source>Names or questions, one on each line</source>
        <translation>Имена или вопросы, по одному в строке</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Первое место</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>at least {n}</source>
        <translation>не меньше {n}</translation>
    </message>
    <message>
        <source>Did you mean: {query}</source>
        <translation>Возможно, вы имели в виду: {query}</translation>
    </message>
    <message>
        <source>Some of the words: {place}</source>
        <translation>Некоторые из слов: {place}</translation>
    </message>
</context>
<context>
    <name>ui.finding.saved</name>
    <message>
        <source>{name}  ({n} new)</source>
        <translation>{name}  (новых: {n})</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>Пока нет сохранённых поисков.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Rename a saved search</source>
        <translation>Переименовать сохранённый поиск</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
</context>
<context>
    <name>ui.finding.words_view</name>
    <message>
        <source>Which texts are counted</source>
        <translation>Какие тексты считаются</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Все тексты</translation>
    </message>
    <message>
        <source>The open text</source>
        <translation>Открытый текст</translation>
    </message>
    <message>
        <source>Pairs of words</source>
        <translation>Пары слов</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Посчитать</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Show only words that hold these letters</source>
        <translation>Показывать только слова с этими буквами</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Counts every word of the texts. Enter looks a word up.</source>
        <translation>Считает каждое слово текстов. Enter ищет слово.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <source>Words by how often they occur</source>
        <translation>Слова по частоте</translation>
    </message>
    <message>
        <source>The chosen words by source</source>
        <translation>Выбранные слова по источникам</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message numerus="yes">
        <source>{n} words in all.</source>
        <translation>
            <numerusform>Всего {n} слово.</numerusform>
            <numerusform>Всего {n} слова.</numerusform>
            <numerusform>Всего {n} слов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are different.</source>
        <translation>
            <numerusform>Из них {n} разное.</numerusform>
            <numerusform>Из них {n} разных.</numerusform>
            <numerusform>Из них {n} разных.</numerusform>
        </translation>
    </message>
    <message>
        <source>The {n} most frequent are shown.</source>
        <translation>Показаны {n} самых частых.</translation>
    </message>
    <message>
        <source>There were too many rare pairs: their counts are the least they can be.</source>
        <translation>Редких пар было слишком много: их числа — наименьшие возможные.</translation>
    </message>
</context>
<context>
    <name>ui.frame.backups</name>
    <message>
        <source>A folder for backups, best on another disk</source>
        <translation>Папка для резервных копий, лучше на другом диске</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Записывается резервная копия…</translation>
    </message>
    <message>
        <source>{path} is written and was checked.</source>
        <translation>{path} записана и проверена.</translation>
    </message>
    <message numerus="yes">
        <source>{n} older copies were removed.</source>
        <translation>
            <numerusform>Удалена {n} прежняя копия.</numerusform>
            <numerusform>Удалены {n} прежние копии.</numerusform>
            <numerusform>Удалено {n} прежних копий.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.frame.openarchive</name>
    <message>
        <source>Taken back: {act}</source>
        <translation>Отменено: {act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Сделано снова: {act}</translation>
    </message>
    <message>
        <source>&amp;Undo: {act}</source>
        <translation>&amp;Отменить: {act}</translation>
    </message>
    <message>
        <source>&amp;Redo: {act}</source>
        <translation>&amp;Повторить: {act}</translation>
    </message>
    <message>
        <source>A draft can be continued where the archive can be written.</source>
        <translation>Черновик можно продолжить там, где архив открыт для записи.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Черновик удалён.</translation>
    </message>
    <message>
        <source>The testimony is in the archive now.</source>
        <translation>Свидетельство теперь в архиве.</translation>
    </message>
</context>
<context>
    <name>ui.frame.shell</name>
    <message>
        <source>Open archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Забыть эти</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>It is written beside everything you add from now on, and goes into bundles.</source>
        <translation>Оно будет стоять у всего, что вы добавите с этого времени, и войдёт в пакеты.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>ui.frame.sourceacts</name>
    <message>
        <source>“{title}” is closed now and goes into no bundle.</source>
        <translation>«{title}» теперь закрыт и не войдёт ни в один пакет.</translation>
    </message>
    <message>
        <source>“{title}” is open now and may go into bundles.</source>
        <translation>«{title}» теперь открыт и может войти в пакеты.</translation>
    </message>
    <message>
        <source>“{title}” was removed with its annotations.</source>
        <translation>«{title}» удалён вместе с пометками.</translation>
    </message>
</context>
<context>
    <name>ui.frame.status</name>
    <message>
        <source>Search index</source>
        <translation>Поисковый индекс</translation>
    </message>
    <message>
        <source>Progress of the search index</source>
        <translation>Ход построения поискового индекса</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>Поиск готовится…</translation>
    </message>
    <message>
        <source>Search is behind: the disk is full</source>
        <translation>Поиск отстаёт: диск заполнен</translation>
    </message>
    <message>
        <source>As soon as there is room, the search catches up by itself.</source>
        <translation>Как только появится место, поиск сам всё наверстает.</translation>
    </message>
    <message>
        <source>Search is not available now</source>
        <translation>Поиск сейчас недоступен</translation>
    </message>
</context>
<context>
    <name>ui.frame.welcome</name>
    <message>
        <source>A place on your own computer to keep what people tell: read it, mark what matters, find it again.</source>
        <translation>Место на вашем компьютере, чтобы хранить то, что рассказывают люди: читать, отмечать важное, находить снова.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>Look around in the sample archive</source>
        <translation>Осмотреться в архиве-образце</translation>
    </message>
    <message>
        <source>Eight texts in three scripts, already annotated. You get a copy.</source>
        <translation>Восемь текстов в трёх видах письма, уже с пометками. Вы получите копию.</translation>
    </message>
    <message>
        <source>Make a new archive</source>
        <translation>Создать новый архив</translation>
    </message>
    <message>
        <source>One file that will hold all of yours.</source>
        <translation>Один файл, в котором будет всё ваше.</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>A file that ends in .kzarchive.</source>
        <translation>Файл, имя которого оканчивается на .kzarchive.</translation>
    </message>
</context>
<context>
    <name>ui.frame.wholewords</name>
    <message>
        <source>A selection takes whole words.</source>
        <translation>Выделение берёт целые слова.</translation>
    </message>
    <message>
        <source>A selection takes just the letters.</source>
        <translation>Выделение берёт только буквы.</translation>
    </message>
</context>
<context>
    <name>ui.frame.window</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Неда&amp;вние</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлый</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмный</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
</context>
<context>
    <name>ui.history.dialog</name>
    <message>
        <source>Every change, newest first. Going back to one takes back all that came after it; they stay in this list, and you can go forward to them again.</source>
        <translation>Все изменения, новые сверху. Возврат к одному из них отменяет все, что были после; они остаются в этом списке, и к ним можно снова перейти вперёд.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Вернуться сюда</translation>
    </message>
    <message>
        <source>Go forward to here</source>
        <translation>Перейти вперёд сюда</translation>
    </message>
    <message>
        <source>Yes, take them back</source>
        <translation>Да, отменить их</translation>
    </message>
    <message>
        <source>Yes, make them again</source>
        <translation>Да, сделать их снова</translation>
    </message>
</context>
<context>
    <name>ui.history.model</name>
    <message>
        <source>you are here</source>
        <translation>вы здесь</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>The archive as it was made</source>
        <translation>Архив, каким он был создан</translation>
    </message>
</context>
<context>
    <name>ui.history.telling</name>
    <message>
        <source>{act}: “{about}”</source>
        <translation>{act}: «{about}»</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and {n} more sources</source>
        <translation>
            <numerusform>{titles} и ещё {n} источник</numerusform>
            <numerusform>{titles} и ещё {n} источника</numerusform>
            <numerusform>{titles} и ещё {n} источников</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message numerus="yes">
        <source>This takes back {n} changes, all that were done after the chosen one.</source>
        <translation>
            <numerusform>Будет отменено {n} изменение, сделанное после выбранного.</numerusform>
            <numerusform>Будут отменены {n} изменения — все, что сделаны после выбранного.</numerusform>
            <numerusform>Будут отменены {n} изменений — все, что сделаны после выбранного.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes {n} changes again, up to the chosen one.</source>
        <translation>
            <numerusform>Будет снова сделано {n} изменение, до выбранного включительно.</numerusform>
            <numerusform>Будут снова сделаны {n} изменения, до выбранного включительно.</numerusform>
            <numerusform>Будут снова сделаны {n} изменений, до выбранного включительно.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are by: {names}.</source>
        <translation>Их сделали: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes were taken back.</source>
        <translation>
            <numerusform>Отменено {n} изменение.</numerusform>
            <numerusform>Отменены {n} изменения.</numerusform>
            <numerusform>Отменено {n} изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes were made again.</source>
        <translation>
            <numerusform>Снова сделано {n} изменение.</numerusform>
            <numerusform>Снова сделаны {n} изменения.</numerusform>
            <numerusform>Снова сделано {n} изменений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.library.panel</name>
    <message>
        <source>Filter by title or language</source>
        <translation>Отбор по названию или языку</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Отбор в библиотеке</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>No title fits these words.</source>
        <translation>Ни одно название не подходит к этим словам.</translation>
    </message>
</context>
<context>
    <name>ui.library.rows</name>
    <message>
        <source>Being written</source>
        <translation>Пишется</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Testimony without a title</source>
        <translation>Свидетельство без названия</translation>
    </message>
    <message numerus="yes">
        <source>{n} words so far</source>
        <translation>
            <numerusform>пока {n} слово</numerusform>
            <numerusform>пока {n} слова</numerusform>
            <numerusform>пока {n} слов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.messages.archive_file</name>
    <message>
        <source>There is no archive at {path}. It may have been moved or renamed; please look for it in its new place.</source>
        <translation>По адресу {path} архива нет. Возможно, его перенесли или переименовали; поищите его на новом месте.</translation>
    </message>
    <message>
        <source>There is a file at {path} already, and it was left as it is. Please choose another name or folder.</source>
        <translation>По адресу {path} уже есть файл, он оставлен как есть. Пожалуйста, выберите другое имя или папку.</translation>
    </message>
    <message>
        <source>{name} is not a Kazakh Archive file, so it was left untouched. Archives have names that end in .kzarchive; to bring in a text, open an archive first.</source>
        <translation>{name} — не файл Kazakh Archive, поэтому он не тронут. Имена архивов оканчиваются на .kzarchive; чтобы добавить текст, сначала откройте архив.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Kazakh Archive (format {found}; this one reads up to {known}). It was left untouched. Please install the newer version to open it.</source>
        <translation>{name} записан более новой версией Kazakh Archive (формат {found}; эта читает до {known}). Файл не тронут. Чтобы открыть его, установите новую версию.</translation>
    </message>
    <message>
        <source>{name} is damaged and was not changed. Please keep the file, work with your latest backup copy, and do not write to the disk it is on until you have copied it. What was found: {detail}</source>
        <translation>{name} повреждён; файл не изменён. Сохраните его, работайте с последней резервной копией и, пока не скопируете файл, ничего не записывайте на диск, где он лежит. Что обнаружено: {detail}</translation>
    </message>
    <message>
        <source>{name} is being written by {holder}, so it is open here for reading only. Close it there to make changes here.</source>
        <translation>В {name} сейчас пишет {holder}, поэтому здесь он открыт только для чтения. Чтобы вносить изменения здесь, закройте его там.</translation>
    </message>
    <message>
        <source>{name} is open in another window or program, so it is open here for reading only. Close it there to make changes here.</source>
        <translation>{name} открыт в другом окне или программе, поэтому здесь он доступен только для чтения. Чтобы вносить изменения здесь, закройте его там.</translation>
    </message>
    <message>
        <source>{name} may not be written to, so it is open for reading only. Copy it to a folder of your own to make changes.</source>
        <translation>В {name} нельзя записывать, поэтому он открыт только для чтения. Чтобы вносить изменения, скопируйте его в свою папку.</translation>
    </message>
    <message>
        <source>{name} was opened for reading only. Open it again in the usual way to make changes.</source>
        <translation>{name} открыт только для чтения. Чтобы вносить изменения, откройте его снова обычным способом.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}). Please choose another folder or name, or ask for the right to write there.</source>
        <translation>Не удаётся записать {path} ({detail}). Выберите другую папку или имя либо попросите право записи.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {path}. What was being written was taken back; all from before is safe. Please free some space and try again.</source>
        <translation>На диске, где лежит {path}, кончилось место. То, что записывалось, взято назад; всё прежнее цело. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>{name} is busy in another program, and nothing was changed. Please try again in a moment.</source>
        <translation>{name} занят другой программой; ничего не изменено. Попробуйте ещё раз чуть позже.</translation>
    </message>
</context>
<context>
    <name>ui.messages.contents</name>
    <message>
        <source>entry</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>The archive holds no {thing} that goes by “{reference}”. It may have been removed; please look in the list.</source>
        <translation>В архиве не найдено: {thing} «{reference}». Возможно, запись удалили; посмотрите в списке.</translation>
    </message>
    <message>
        <source>More than one {thing} goes by “{reference}”. Please say which one by its id: {ids}</source>
        <translation>Под «{reference}» подходит несколько записей ({thing}). Укажите нужную по её id: {ids}</translation>
    </message>
    <message>
        <source>The places {start} to {end} are no stretch of a text: it must begin at 0 or later and end after it begins.</source>
        <translation>От {start} до {end} — не отрезок текста: он должен начинаться с 0 или дальше и кончаться после своего начала.</translation>
    </message>
    <message>
        <source>The places {start} to {end} are no stretch of this text, which has {length} characters. Please choose at least one character inside it.</source>
        <translation>Отрезка от {start} до {end} в этом тексте нет: в нём {length} знаков. Выберите внутри него хотя бы один знак.</translation>
    </message>
    <message>
        <source>The text was corrected in the meantime, so nothing was marked at a place that may hold other words. Please select the words again.</source>
        <translation>Тем временем текст исправили, поэтому пометка не поставлена: там могут стоять уже другие слова. Выделите слова ещё раз.</translation>
    </message>
    <message>
        <source>The words of this annotation are not in the text as it is now. Please place it first.</source>
        <translation>Слов этой пометки нет в нынешнем тексте. Сначала укажите ей место.</translation>
    </message>
    <message>
        <source>Only annotations of one source can be joined. Please choose those of one source.</source>
        <translation>Объединить можно только пометки одного источника. Выберите пометки одного источника.</translation>
    </message>
    <message>
        <source>At least two annotations are needed to join them. Please choose one more.</source>
        <translation>Чтобы объединять, нужны хотя бы две пометки. Выберите ещё одну.</translation>
    </message>
    <message>
        <source>The words “{quote}” do not occur in this text. Please check that they are spelled as the text spells them.</source>
        <translation>Слов «{quote}» в этом тексте нет. Проверьте, написаны ли они так же, как в тексте.</translation>
    </message>
    <message>
        <source>The words “{quote}” occur more than once in this text, at the characters {places}. Please give more words around them, or say the place by its numbers.</source>
        <translation>Слова «{quote}» встречаются в этом тексте не один раз, начиная со знаков {places}. Добавьте слов вокруг них или укажите место числами.</translation>
    </message>
    <message>
        <source>A tag needs a name. Please type at least one letter.</source>
        <translation>Тегу нужно имя. Напишите хотя бы одну букву.</translation>
    </message>
    <message>
        <source>This name is {length} characters long, and a tag's name has at most {limit}. Please shorten it and put the rest into a note.</source>
        <translation>В этом имени {length} знаков, а в имени тега может быть не больше {limit}. Сократите его, остальное напишите в примечании.</translation>
    </message>
    <message>
        <source>A tag needs at least one name. Please add another one first.</source>
        <translation>Тегу нужно хотя бы одно имя. Сначала добавьте другое.</translation>
    </message>
    <message>
        <source>The tag has this name already. Please type another one.</source>
        <translation>У тега уже есть это имя. Введите другое.</translation>
    </message>
    <message>
        <source>This name holds invisible control characters. Please type it anew instead of pasting it.</source>
        <translation>В этом имени есть невидимые управляющие знаки. Наберите его заново, не вставляя.</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>{field} is still empty. Please fill it in.</source>
        <translation>Поле «{field}» ещё пусто. Заполните его, пожалуйста.</translation>
    </message>
    <message>
        <source>{field} is too long. Please shorten it.</source>
        <translation>Поле «{field}» слишком длинное. Сократите его, пожалуйста.</translation>
    </message>
    <message>
        <source>{field} cannot be kept as it is. Please write it differently.</source>
        <translation>Поле «{field}» нельзя сохранить в таком виде. Напишите, пожалуйста, иначе.</translation>
    </message>
    <message>
        <source>There is nothing of yours left to undo. The last change, “{act}”, is by {who}; the history, in the menu Edit, takes that back as well.</source>
        <translation>Ваших изменений для отмены больше нет. Последнее изменение («{act}») сделал(а) {who}; отменить и его можно в истории (меню «Правка»).</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Отменять больше нечего.</translation>
    </message>
    <message>
        <source>There is nothing of yours left to redo. What was taken back, “{act}”, is by {who}; the history, in the menu Edit, makes it again.</source>
        <translation>Ваших изменений для повтора больше нет. Отменённое изменение («{act}») сделал(а) {who}; повторить его можно в истории (меню «Правка»).</translation>
    </message>
    <message>
        <source>There is nothing left to redo.</source>
        <translation>Повторять больше нечего.</translation>
    </message>
    <message>
        <source>“{act}” was left as it is: {who} changed the same thing afterwards (“{later}”, {time}), and that would be overwritten. Make the change you want by hand, or go back to before both in the history (menu Edit).</source>
        <translation>«{act}» осталось как есть: позже {who} изменил(а) то же самое («{later}», {time}), и это было бы потеряно. Сделайте нужное изменение вручную или вернитесь в истории (меню «Правка») к состоянию до обоих изменений.</translation>
    </message>
    <message>
        <source>“{act}” cannot be taken back any more, because something it touched was changed since. Nothing was changed now; please make the change you want by hand.</source>
        <translation>Действие «{act}» уже нельзя отменить: то, чего оно коснулось, с тех пор изменилось. Сейчас ничего не изменено; сделайте нужное изменение вручную.</translation>
    </message>
    <message>
        <source>This note was changed elsewhere while you were writing, so nothing was overwritten. Please look at both versions and keep what is right.</source>
        <translation>Пока вы писали, это примечание изменилось в другом месте, поэтому ничего не было перезаписано. Посмотрите обе версии и оставьте то, что верно.</translation>
    </message>
</context>
<context>
    <name>ui.messages.files</name>
    <message>
        <source>{name} could not be read ({detail}). Please check that it is there and that you may open it.</source>
        <translation>Не удалось прочитать {name} ({detail}). Проверьте, на месте ли файл и можно ли вам его открывать.</translation>
    </message>
    <message>
        <source>{name} has {size} MB, and a text may have at most {limit} MB. Please cut it into parts.</source>
        <translation>{name} занимает {size} МБ, а текст может быть не больше {limit} МБ. Разделите его на части.</translation>
    </message>
    <message>
        <source>{name} holds no text. Please check that it is the right file.</source>
        <translation>В {name} нет текста. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>{name} is of a kind that cannot be read yet. Please save it as plain text (.txt) and bring that in.</source>
        <translation>Файлы такого вида, как {name}, пока не читаются. Сохраните его как простой текст (.txt) и добавьте этот текст.</translation>
    </message>
    <message>
        <source>{name} is not written in the encoding {encoding}. Please choose another encoding for it.</source>
        <translation>{name} записан не в кодировке {encoding}. Выберите для него другую кодировку.</translation>
    </message>
    <message>
        <source>The encoding of {name} could not be found out. Please choose one by hand and look at the preview.</source>
        <translation>Не удалось узнать кодировку {name}. Выберите её вручную и посмотрите на предварительный вид.</translation>
    </message>
    <message>
        <source>{name} is in the archive already, as “{title}”. It is not brought in a second time.</source>
        <translation>{name} уже есть в архиве: «{title}». Второй раз файл не добавляется.</translation>
    </message>
    <message>
        <source>There is a file at {path} already, and it was left as it is. Please choose another name, or agree to replace it.</source>
        <translation>По адресу {path} уже есть файл, он оставлен как есть. Выберите другое имя или согласитесь его заменить.</translation>
    </message>
    <message>
        <source>The bundle {name} did not read back as it was written, so it was thrown away ({detail}). The disk may be failing; please export to another one.</source>
        <translation>Пакет {name} прочитался не так, как был записан, поэтому он выброшен ({detail}). Возможно, диск выходит из строя; выгрузите на другой.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing half done was left behind.</source>
        <translation>Остановлено, как вы просили. Ничего недоделанного не осталось.</translation>
    </message>
</context>
<context>
    <name>ui.messages.reports</name>
    <message numerus="yes">
        <source>{n} results were written.</source>
        <translation>
            <numerusform>Записан {n} результат.</numerusform>
            <numerusform>Записано {n} результата.</numerusform>
            <numerusform>Записано {n} результатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} results that belong to no open source were left out.</source>
        <translation>
            <numerusform>{n} результат, не относящийся ни к одному открытому источнику, не вошёл.</numerusform>
            <numerusform>{n} результата, не относящихся ни к одному открытому источнику, не вошли.</numerusform>
            <numerusform>{n} результатов, не относящихся ни к одному открытому источнику, не вошли.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more did not fit into the table.</source>
        <translation>
            <numerusform>Ещё {n} результат в таблицу не поместился.</numerusform>
            <numerusform>Ещё {n} результата в таблицу не поместились.</numerusform>
            <numerusform>Ещё {n} результатов в таблицу не поместились.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.messages.saying</name>
    <message>
        <source>Something went wrong in the program itself. What you had saved before is safe. Please tell us about it, so that we can mend it.</source>
        <translation>Ошибка произошла в самой программе. Всё, что было сохранено раньше, цело. Пожалуйста, сообщите нам о ней, чтобы мы её исправили.</translation>
    </message>
</context>
<context>
    <name>ui.messages.search</name>
    <message>
        <source>The search index is being written by another window. Please try again in a moment.</source>
        <translation>Поисковый индекс сейчас записывает другое окно. Попробуйте ещё раз чуть позже.</translation>
    </message>
    <message>
        <source>There is no room for the search index at {folder}. Your archive is not affected, and what the index knows already is found as before; please make room, and it catches up by itself.</source>
        <translation>Для поискового индекса в {folder} нет места. На архив это не влияет, и всё, что индекс уже знает, находится как прежде; освободите место, и он сам всё наверстает.</translation>
    </message>
    <message>
        <source>The search index cannot be used at {folder}. Your archive is not affected; please check that this folder can be written to.</source>
        <translation>Поисковый индекс в {folder} недоступен. На архив это не влияет; проверьте, можно ли записывать в эту папку.</translation>
    </message>
</context>
<context>
    <name>ui.notes.cards</name>
    <message>
        <source>more</source>
        <translation>ещё</translation>
    </message>
</context>
<context>
    <name>ui.notes.chosen</name>
    <message>
        <source>Write</source>
        <translation>Писать</translation>
    </message>
    <message>
        <source>Write on this note</source>
        <translation>Писать в этом примечании</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>What should be remembered about these words?</source>
        <translation>Что стоит помнить об этих словах?</translation>
    </message>
</context>
<context>
    <name>ui.notes.column</name>
    <message>
        <source>Notes beside the text</source>
        <translation>Примечания рядом с текстом</translation>
    </message>
    <message>
        <source>Up and Down go from note to note, Enter writes. The same notes are in the list.</source>
        <translation>Стрелки вверх и вниз ведут от примечания к примечанию, Enter начинает запись. Те же примечания есть в списке.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more notes</source>
        <translation>
            <numerusform>ещё {n} примечание</numerusform>
            <numerusform>ещё {n} примечания</numerusform>
            <numerusform>ещё {n} примечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes beside these lines.</source>
        <translation>Рядом с этими строками примечаний нет.</translation>
    </message>
</context>
<context>
    <name>ui.notes.going</name>
    <message>
        <source>What this link led to is no longer in the archive. The note still says its name.</source>
        <translation>Того, куда вела эта ссылка, в архиве больше нет. Название осталось в примечании.</translation>
    </message>
</context>
<context>
    <name>ui.notes.link_offers</name>
    <message>
        <source>What the link may lead to</source>
        <translation>Куда может вести ссылка</translation>
    </message>
</context>
<context>
    <name>ui.notes.mentions</name>
    <message numerus="yes">
        <source>Mentioned in {n} notes</source>
        <translation>
            <numerusform>Упомянуто в {n} примечании</numerusform>
            <numerusform>Упомянуто в {n} примечаниях</numerusform>
            <numerusform>Упомянуто в {n} примечаниях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.palette.collecting</name>
    <message>
        <source>{menu} › {inner}</source>
        <translation>{menu} › {inner}</translation>
    </message>
</context>
<context>
    <name>ui.palette.dialog</name>
    <message>
        <source>Find an action</source>
        <translation>Найти действие</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>What do you want to do? @ a source, # a tag</source>
        <translation>Что вы хотите сделать? @ источник, # тег</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
    <message>
        <source>Nothing fits. Please try another word.</source>
        <translation>Ничего не подошло. Попробуйте другое слово.</translation>
    </message>
</context>
<context>
    <name>ui.palette.listing</name>
    <message>
        <source>not now: {reason}</source>
        <translation>сейчас нельзя: {reason}</translation>
    </message>
</context>
<context>
    <name>ui.panels.annotation_editor</name>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
</context>
<context>
    <name>ui.panels.annotation_list</name>
    <message>
        <source>{tags}: “{quote}”</source>
        <translation>{tags}: «{quote}»</translation>
    </message>
</context>
<context>
    <name>ui.panels.annotation_row</name>
    <message>
        <source>place lost</source>
        <translation>место потеряно</translation>
    </message>
</context>
<context>
    <name>ui.panels.annotations</name>
    <message>
        <source>Show only annotations with these words</source>
        <translation>Показать только пометки с этими словами</translation>
    </message>
    <message>
        <source>Show notes beside their lines, or a list</source>
        <translation>Показать примечания рядом с их строками или списком</translation>
    </message>
    <message>
        <source>No annotations yet. Select some words in the text and press T.</source>
        <translation>Пометок пока нет. Выделите в тексте несколько слов и нажмите T.</translation>
    </message>
    <message>
        <source>Annotations of this text</source>
        <translation>Пометки этого текста</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} annotations</source>
        <translation>
            <numerusform>{n} из {total} пометок</numerusform>
            <numerusform>{n} из {total} пометок</numerusform>
            <numerusform>{n} из {total} пометок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.printing.dialog</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>The text with its highlights in colour, and its notes numbered at the end.</source>
        <translation>Текст с цветными подсветками и пронумерованными примечаниями в конце.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Открыть PDF</translation>
    </message>
    <message>
        <source>This source is closed. Who holds the pages can pass them on; every page says that it is closed.</source>
        <translation>Этот источник закрыт. Тот, у кого страницы в руках, может передать их дальше; на каждой странице сказано, что он закрыт.</translation>
    </message>
    <message>
        <source>I know that, and need it on paper</source>
        <translation>Я это знаю, и мне нужно это на бумаге</translation>
    </message>
    <message>
        <source>“{title}”, with {annotations}</source>
        <translation>«{title}», {annotations}</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} страница</numerusform>
            <numerusform>{n} страницы</numerusform>
            <numerusform>{n} страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} went to the printer.</source>
        <translation>Отправлено на принтер: {pages}.</translation>
    </message>
    <message>
        <source>Done: {pages} in {path}</source>
        <translation>Готово: {pages} в {path}</translation>
    </message>
</context>
<context>
    <name>ui.printing.source</name>
    <message>
        <source>closed: not to be passed on</source>
        <translation>закрыто: не передавать дальше</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Страница {n}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
</context>
<context>
    <name>ui.reader.announcing</name>
    <message>
        <source>Annotation chosen: {tags}</source>
        <translation>Выбрана пометка: {tags}</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations: {tags}</source>
        <translation>
            <numerusform>{n} пометка: {tags}</numerusform>
            <numerusform>{n} пометки: {tags}</numerusform>
            <numerusform>{n} пометок: {tags}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.reader.chips</name>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>Press to take this tag away.</source>
        <translation>Нажмите, чтобы убрать этот тег.</translation>
    </message>
</context>
<context>
    <name>ui.reader.chooser</name>
    <message>
        <source>Annotations here</source>
        <translation>Пометки здесь</translation>
    </message>
    <message>
        <source>{number} of {total}: {tags}</source>
        <translation>{number} из {total}: {tags}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>и ещё {n}</numerusform>
            <numerusform>и ещё {n}</numerusform>
            <numerusform>и ещё {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.reader.context_menu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>ui.reader.find_bar</name>
    <message>
        <source>Find in this text</source>
        <translation>Найти в этом тексте</translation>
    </message>
    <message>
        <source>E&amp;xact letters</source>
        <translation>&amp;Точные буквы</translation>
    </message>
    <message>
        <source>Otherwise к also finds қ, and capitals do not matter.</source>
        <translation>Иначе к находит и қ, а заглавные и строчные не различаются.</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Предыдущее место (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Следующее место (Enter)</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Назад к тексту (Esc)</translation>
    </message>
</context>
<context>
    <name>ui.reader.finding</name>
    <message>
        <source>{number} of more than {count}: only these are shown</source>
        <translation>{number} из более чем {count}: показаны только они</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
</context>
<context>
    <name>ui.reader.margin</name>
    <message>
        <source>Margin with the tags of the annotations</source>
        <translation>Поле с тегами пометок</translation>
    </message>
    <message>
        <source>The same tags are in the list of annotations.</source>
        <translation>Те же теги есть в списке пометок.</translation>
    </message>
</context>
<context>
    <name>ui.reader.marking</name>
    <message>
        <source>This archive is open for reading only: nothing can be changed here.</source>
        <translation>Этот архив открыт только для чтения: здесь ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Only blanks or line ends are selected. Please select some words with them.</source>
        <translation>Выделены только пробелы или концы строк. Выделите вместе с ними несколько слов.</translation>
    </message>
    <message>
        <source>Select some words first, with the mouse or with Shift and the arrows.</source>
        <translation>Сначала выделите несколько слов мышью или клавишей Shift со стрелками.</translation>
    </message>
    <message>
        <source>Select some words, and the tags given last are repeated on them.</source>
        <translation>Выделите несколько слов, и на них повторятся теги, поставленные последними.</translation>
    </message>
    <message>
        <source>Select some words first, or choose an annotation.</source>
        <translation>Сначала выделите слова или выберите пометку.</translation>
    </message>
    <message>
        <source>Taken away: {tag}</source>
        <translation>Снят тег: {tag}</translation>
    </message>
    <message>
        <source>Given: {tag}</source>
        <translation>Добавлен тег: {tag}</translation>
    </message>
</context>
<context>
    <name>ui.reader.offer_list</name>
    <message>
        <source>{told}, also {name}</source>
        <translation>{told}, также {name}</translation>
    </message>
    <message>
        <source>{told}, {group}</source>
        <translation>{told}, {group}</translation>
    </message>
    <message>
        <source>{told}, pinned to {digit}</source>
        <translation>{told}, закреплён за цифрой {digit}</translation>
    </message>
    <message>
        <source>Tags that fit</source>
        <translation>Подходящие теги</translation>
    </message>
</context>
<context>
    <name>ui.reader.offers</name>
    <message>
        <source>Create person “{name}”</source>
        <translation>Создать человека «{name}»</translation>
    </message>
    <message>
        <source>Create place “{name}”</source>
        <translation>Создать место «{name}»</translation>
    </message>
    <message>
        <source>Create theme “{name}”</source>
        <translation>Создать тему «{name}»</translation>
    </message>
    <message>
        <source>Create organisation “{name}”</source>
        <translation>Создать организацию «{name}»</translation>
    </message>
    <message>
        <source>Create event “{name}”</source>
        <translation>Создать событие «{name}»</translation>
    </message>
    <message>
        <source>given last</source>
        <translation>даны последними</translation>
    </message>
    <message>
        <source>given most</source>
        <translation>даны чаще всего</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>по имени</translation>
    </message>
</context>
<context>
    <name>ui.reader.presenter</name>
    <message>
        <source>Choose a source on the left to read it here.</source>
        <translation>Выберите слева источник, чтобы читать его здесь.</translation>
    </message>
    <message>
        <source>There is no further annotation in this text.</source>
        <translation>Дальше в этом тексте пометок нет.</translation>
    </message>
</context>
<context>
    <name>ui.reader.quick_tag</name>
    <message>
        <source>Tags and note</source>
        <translation>Теги и примечание</translation>
    </message>
    <message>
        <source>Enter: take and save  ·  Tab: take another  ·  Alt+1 … Alt+9: pin  ·  Esc: cancel</source>
        <translation>Enter: взять и сохранить  ·  Tab: взять ещё один  ·  Alt+1 … Alt+9: закрепить  ·  Esc: отмена</translation>
    </message>
</context>
<context>
    <name>ui.reader.reshaping</name>
    <message>
        <source>Choose an annotation first; then its ends can be moved.</source>
        <translation>Сначала выберите пометку: тогда её края можно двигать.</translation>
    </message>
    <message>
        <source>Put the caret inside an annotation, where it is to be cut in two.</source>
        <translation>Поставьте курсор внутрь пометки, туда, где её нужно разделить.</translation>
    </message>
    <message>
        <source>Select words over the annotations to be joined, or choose one to be joined with the next.</source>
        <translation>Выделите слова с пометками, которые нужно объединить, или выберите пометку, чтобы объединить её со следующей.</translation>
    </message>
    <message>
        <source>Select some words, or choose an annotation; then its words can be annotated everywhere.</source>
        <translation>Выделите слова или выберите пометку: тогда её слова можно пометить везде.</translation>
    </message>
    <message numerus="yes">
        <source>{n} places were annotated.</source>
        <translation>
            <numerusform>Помечено {n} место.</numerusform>
            <numerusform>Помечено {n} места.</numerusform>
            <numerusform>Помечено {n} мест.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.reader.tag_field</name>
    <message>
        <source>Type a name</source>
        <translation>Напишите имя</translation>
    </message>
    <message>
        <source>Tags: type a name, or its kind and a colon before it</source>
        <translation>Теги: напишите имя, можно с видом и двоеточием перед ним</translation>
    </message>
    <message>
        <source>Kind: {kind} (Ctrl+{number})</source>
        <translation>Вид: {kind} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Вид: {kind}</translation>
    </message>
</context>
<context>
    <name>ui.reader.view</name>
    <message>
        <source>Text of the source</source>
        <translation>Текст источника</translation>
    </message>
    <message>
        <source>p. {number}</source>
        <translation>с. {number}</translation>
    </message>
</context>
<context>
    <name>ui.search.box</name>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Search texts, notes, tags and titles</source>
        <translation>Поиск по текстам, примечаниям, тегам и названиям</translation>
    </message>
    <message>
        <source>Words, “phrases in quotation marks”, beginnings*, AND OR NOT, ( ), kind:person, tag:Kashmir</source>
        <translation>Слова, "фразы в кавычках", начала слов*, AND OR NOT, ( ), kind:person, tag:Кашмир</translation>
    </message>
</context>
<context>
    <name>ui.search.panel</name>
    <message>
        <source>Show more results</source>
        <translation>Показать ещё результаты</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Все результаты</translation>
    </message>
    <message>
        <source>See filters, preview and words in context.</source>
        <translation>Фильтры, предпросмотр и слова в контексте.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Назад к библиотеке</translation>
    </message>
    <message>
        <source>Search for {query}</source>
        <translation>Искать {query}</translation>
    </message>
</context>
<context>
    <name>ui.search.rows</name>
    <message>
        <source>another form of the word</source>
        <translation>другая форма слова</translation>
    </message>
    <message>
        <source>In other spellings or scripts</source>
        <translation>В других написаниях или письменностях</translation>
    </message>
    <message>
        <source>Nothing was found. Did you mean something like this?</source>
        <translation>Ничего не найдено. Может быть, вы имели в виду это?</translation>
    </message>
    <message>
        <source>Nothing was found. A star finds beginnings of words: kaz*</source>
        <translation>Ничего не нашлось. Звёздочка находит начала слов: каз*</translation>
    </message>
    <message>
        <source>Nothing has all of these words; these have some of them.</source>
        <translation>Нигде нет всех этих слов сразу; здесь есть некоторые из них.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} places found.</source>
        <translation>
            <numerusform>Найдено по меньшей мере {n} место.</numerusform>
            <numerusform>Найдено по меньшей мере {n} места.</numerusform>
            <numerusform>Найдено по меньшей мере {n} мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places found.</source>
        <translation>
            <numerusform>Найдено {n} место.</numerusform>
            <numerusform>Найдено {n} места.</numerusform>
            <numerusform>Найдено {n} мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} из {total}</translation>
    </message>
</context>
<context>
    <name>ui.tags.acts</name>
    <message>
        <source>Pinned tag {digit}</source>
        <translation>Закреплённый тег {digit}</translation>
    </message>
    <message>
        <source>Pinned tag {digit}: {tag}</source>
        <translation>Закреплённый тег {digit}: {tag}</translation>
    </message>
    <message>
        <source>No tag is pinned to {digit} yet. Press T, choose a tag in the list, and press Alt+{digit}.</source>
        <translation>За цифрой {digit} пока не закреплён тег. Нажмите T, выберите тег в списке и нажмите Alt+{digit}.</translation>
    </message>
</context>
<context>
    <name>ui.tags.chooser</name>
    <message>
        <source>Filter by any name</source>
        <translation>Отбор по любому имени</translation>
    </message>
    <message>
        <source>Show only tags with these names</source>
        <translation>Показать только теги с такими именами</translation>
    </message>
    <message>
        <source>Show only this kind</source>
        <translation>Показать только этот вид</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>все виды</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Все теги</translation>
    </message>
    <message numerus="yes">
        <source>{n} tags</source>
        <translation>
            <numerusform>{n} тег</numerusform>
            <numerusform>{n} тега</numerusform>
            <numerusform>{n} тегов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} tags</source>
        <translation>
            <numerusform>{n} тег из {total}</numerusform>
            <numerusform>{n} тега из {total}</numerusform>
            <numerusform>{n} тегов из {total}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.tags.colours</name>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>as its kind</source>
        <translation>как у вида</translation>
    </message>
    <message>
        <source>Colour: {colour}</source>
        <translation>Цвет: {colour}</translation>
    </message>
    <message>
        <source>As its &amp;kind</source>
        <translation>Как у &amp;вида</translation>
    </message>
    <message>
        <source>&amp;Another colour…</source>
        <translation>&amp;Другой цвет…</translation>
    </message>
    <message>
        <source>Colour of “{tag}”</source>
        <translation>Цвет тега «{tag}»</translation>
    </message>
</context>
<context>
    <name>ui.tags.details</name>
    <message>
        <source>Pin…</source>
        <translation>Закрепить…</translation>
    </message>
    <message>
        <source>Show by this</source>
        <translation>Сделать главным</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Kind of the tag</source>
        <translation>Вид тега</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Добавить ещё имя</translation>
    </message>
    <message>
        <source>Another name of this tag; Enter adds it</source>
        <translation>Ещё одно имя этого тега; Enter добавляет его</translation>
    </message>
    <message>
        <source>Names of this tag</source>
        <translation>Имена этого тега</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Choose a tag to see its names.</source>
        <translation>Выберите тег, чтобы увидеть его имена.</translation>
    </message>
    <message numerus="yes">
        <source>in {n} sources</source>
        <translation>
            <numerusform>в {n} источнике</numerusform>
            <numerusform>в {n} источниках</numerusform>
            <numerusform>в {n} источниках</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing carries this tag yet.</source>
        <translation>Этот тег пока ничему не дан.</translation>
    </message>
    <message>
        <source>{name} ({kind}, {n})</source>
        <translation>{name} ({kind}, {n})</translation>
    </message>
    <message>
        <source>Has a name in common with: {names}. If they are one, choose both in the list and merge them.</source>
        <translation>Общее имя с: {names}. Если это одно и то же, выберите оба в списке и слейте их.</translation>
    </message>
    <message>
        <source>Pinned to {digit}</source>
        <translation>Закреплён за {digit}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
</context>
<context>
    <name>ui.tags.manager</name>
    <message>
        <source>Show where it is used</source>
        <translation>Показать, где он стоит</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Слить…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Choose the tags in the list with Ctrl or Shift, then make them one.</source>
        <translation>Выберите теги в списке с Ctrl или Shift, затем слейте их в один.</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Удаление тегов</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations carry “{tag}”. They stay, without this tag.</source>
        <translation>
            <numerusform>Тег «{tag}» стоит на {n} пометке. Она останется, но без этого тега.</numerusform>
            <numerusform>Тег «{tag}» стоит на {n} пометках. Они останутся, но без этого тега.</numerusform>
            <numerusform>Тег «{tag}» стоит на {n} пометках. Они останутся, но без этого тега.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tags will be removed.</source>
        <translation>
            <numerusform>Будет удалён {n} тег.</numerusform>
            <numerusform>Будут удалены {n} тега.</numerusform>
            <numerusform>Будет удалено {n} тегов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were given {n} times; the annotations stay, without them.</source>
        <translation>
            <numerusform>Они поставлены {n} раз; пометки останутся, но без них.</numerusform>
            <numerusform>Они поставлены {n} раза; пометки останутся, но без них.</numerusform>
            <numerusform>Они поставлены {n} раз; пометки останутся, но без них.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Отмена вернёт всё.</translation>
    </message>
    <message>
        <source>One tag stays, with the names of all of them. Whatever carries the others carries it then. Undo parts them again.</source>
        <translation>Останется один тег с именами всех. Всё, на чём стояли другие, будет нести его. Отмена снова разделит их.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Слияние тегов</translation>
    </message>
    <message>
        <source>The tag that stays</source>
        <translation>Какой тег останется</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Слить</translation>
    </message>
</context>
<context>
    <name>ui.tags.names</name>
    <message>
        <source>Script and use</source>
        <translation>Письмо и употребление</translation>
    </message>
</context>
<context>
    <name>ui.tags.strip</name>
    <message>
        <source>Pinned tags</source>
        <translation>Закреплённые теги</translation>
    </message>
    <message>
        <source>{digit}: {kind} {name}</source>
        <translation>{digit}: {kind} {name}</translation>
    </message>
    <message>
        <source>Give this tag to the selected words.</source>
        <translation>Дать этот тег выделенным словам.</translation>
    </message>
    <message>
        <source>One digit &amp;lower</source>
        <translation>На цифру &amp;ниже</translation>
    </message>
    <message>
        <source>One digit &amp;higher</source>
        <translation>На цифру &amp;выше</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Открепить</translation>
    </message>
</context>
<context>
    <name>ui.tags.table</name>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>{head}: {cell}</source>
        <translation>{head}: {cell}</translation>
    </message>
</context>
<context>
    <name>ui.testimony.details</name>
    <message>
        <source>Who tells</source>
        <translation>Кто рассказывает</translation>
    </message>
    <message>
        <source>Name, as it is to be kept</source>
        <translation>Имя, каким его следует сохранить</translation>
    </message>
    <message>
        <source>Who writes it down</source>
        <translation>Кто записывает</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Village, town, country</source>
        <translation>Село, город, страна</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>A day, a month, or a year</source>
        <translation>День, месяц или год</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Можно не заполнять</translation>
    </message>
    <message>
        <source>Find out from the text</source>
        <translation>Определить по тексту</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>О чём договорились</translation>
    </message>
    <message>
        <source>In your own words: who may read this, whether names may be shown, from when on</source>
        <translation>Своими словами: кому можно это читать, можно ли показывать имена, с какого времени</translation>
    </message>
    <message>
        <source>Closed: it never goes into a bundle</source>
        <translation>Закрыто: никогда не войдёт в пакет</translation>
    </message>
    <message>
        <source>Open: it may go into bundles for others</source>
        <translation>Открыто: может войти в пакеты для других</translation>
    </message>
    <message>
        <source>Who may have it</source>
        <translation>Кому это можно дать</translation>
    </message>
</context>
<context>
    <name>ui.testimony.page</name>
    <message>
        <source>The draft waits in the library.</source>
        <translation>Черновик ждёт в библиотеке.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Make it a source of the archive, to be read and annotated.</source>
        <translation>Сделать источником архива, чтобы читать и ставить пометки.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Прежде чем начать</translation>
    </message>
    <message>
        <source>Whatever is not known yet can be filled in later. All of it is saved as you type.</source>
        <translation>Что пока неизвестно, можно заполнить позже. Всё сохраняется, пока вы печатаете.</translation>
    </message>
    <message>
        <source>Begin writing</source>
        <translation>Начать запись</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>Выбросить этот черновик</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Enter or a click puts a question into the text.</source>
        <translation>Enter или щелчок ставит вопрос в текст.</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Что рассказано</translation>
    </message>
    <message>
        <source>Write as it is told.</source>
        <translation>Пишите так, как рассказывают.</translation>
    </message>
    <message>
        <source>Testimony of {narrator}</source>
        <translation>Свидетельство: {narrator}</translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>Сохранено как черновик</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Продолжить запись</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>Новое свидетельство</translation>
    </message>
</context>
<context>
    <name>ui.testimony.questions</name>
    <message>
        <source>Where and when were you born, and how did you get your name?</source>
        <translation>Где и когда вы родились и как получили своё имя?</translation>
    </message>
    <message>
        <source>Who were your parents and grandparents, and to which clan do you belong?</source>
        <translation>Кто были ваши родители, дедушки и бабушки и из какого вы рода?</translation>
    </message>
    <message>
        <source>What did the home of your childhood look like, in summer and in winter?</source>
        <translation>Каким был дом вашего детства летом и зимой?</translation>
    </message>
    <message>
        <source>Which language was spoken at home, which at school?</source>
        <translation>На каком языке говорили дома, на каком в школе?</translation>
    </message>
    <message>
        <source>How did people marry in those days, and how was it arranged?</source>
        <translation>Как тогда женились и выходили замуж и как об этом сговаривались?</translation>
    </message>
    <message>
        <source>What did your family live on, and how did that change?</source>
        <translation>Чем жила ваша семья и как это менялось?</translation>
    </message>
    <message>
        <source>When did your family settle down, and who decided it?</source>
        <translation>Когда ваша семья осела и кто это решил?</translation>
    </message>
    <message>
        <source>Which road did you take, with whom, and how long did it last?</source>
        <translation>Какой дорогой вы шли, с кем и сколько это длилось?</translation>
    </message>
    <message>
        <source>What do you remember of the hungry years?</source>
        <translation>Что вы помните о голодных годах?</translation>
    </message>
    <message>
        <source>Was anybody taken away, and what did you hear of them afterwards?</source>
        <translation>Забрали ли кого-нибудь и что вы слышали о них потом?</translation>
    </message>
    <message>
        <source>What songs, proverbs or stories did the old people pass on to you?</source>
        <translation>Какие песни, пословицы или рассказы передали вам старики?</translation>
    </message>
    <message>
        <source>How were feasts and mourning kept when it was not allowed?</source>
        <translation>Как справляли праздники и поминки, когда это запрещали?</translation>
    </message>
    <message>
        <source>Who else should be remembered, and by what name?</source>
        <translation>Кого ещё следует помнить и под каким именем?</translation>
    </message>
    <message>
        <source>What should those who come after you know?</source>
        <translation>Что должны знать те, кто придёт после вас?</translation>
    </message>
</context>
<context>
    <name>ui.wording.named</name>
    <message>
        <source>last change</source>
        <translation>последнее изменение</translation>
    </message>
    <message>
        <source>bring in a text</source>
        <translation>добавление текста</translation>
    </message>
    <message>
        <source>rename a source</source>
        <translation>переименование источника</translation>
    </message>
    <message>
        <source>open or close a source</source>
        <translation>открытие или закрытие источника</translation>
    </message>
    <message>
        <source>remove a source</source>
        <translation>удаление источника</translation>
    </message>
    <message>
        <source>correct a text</source>
        <translation>исправление текста</translation>
    </message>
    <message>
        <source>write down a testimony</source>
        <translation>запись свидетельства</translation>
    </message>
    <message>
        <source>annotate</source>
        <translation>новая пометка</translation>
    </message>
    <message>
        <source>annotate every occurrence</source>
        <translation>отметить все вхождения</translation>
    </message>
    <message>
        <source>split an annotation</source>
        <translation>разделить пометку</translation>
    </message>
    <message>
        <source>join annotations</source>
        <translation>объединить пометки</translation>
    </message>
    <message>
        <source>edit a note</source>
        <translation>правка примечания</translation>
    </message>
    <message>
        <source>change tags and note</source>
        <translation>изменение тегов и примечания</translation>
    </message>
    <message>
        <source>change tags</source>
        <translation>изменение тегов</translation>
    </message>
    <message>
        <source>give or take a tag</source>
        <translation>добавление или снятие тега</translation>
    </message>
    <message>
        <source>move an annotation</source>
        <translation>перенос пометки</translation>
    </message>
    <message>
        <source>place a lost annotation</source>
        <translation>возвращение потерянной пометки на место</translation>
    </message>
    <message>
        <source>remove an annotation</source>
        <translation>удаление пометки</translation>
    </message>
    <message>
        <source>make a tag</source>
        <translation>новый тег</translation>
    </message>
    <message>
        <source>add a name to a tag</source>
        <translation>новое имя тега</translation>
    </message>
    <message>
        <source>save a search</source>
        <translation>сохранение поиска</translation>
    </message>
    <message>
        <source>rename a saved search</source>
        <translation>переименование сохранённого поиска</translation>
    </message>
    <message>
        <source>remove a saved search</source>
        <translation>удаление сохранённого поиска</translation>
    </message>
    <message>
        <source>rename a spelling</source>
        <translation>изменение написания</translation>
    </message>
    <message>
        <source>prefer a name</source>
        <translation>выбор основного имени</translation>
    </message>
    <message>
        <source>take a name away</source>
        <translation>удаление имени</translation>
    </message>
    <message>
        <source>colour a tag</source>
        <translation>окраска тега</translation>
    </message>
    <message>
        <source>change the kind of a tag</source>
        <translation>изменение вида тега</translation>
    </message>
    <message>
        <source>merge tags</source>
        <translation>слияние тегов</translation>
    </message>
    <message>
        <source>remove a tag</source>
        <translation>удаление тега</translation>
    </message>
    <message>
        <source>save a draft</source>
        <translation>сохранение черновика</translation>
    </message>
    <message>
        <source>throw a draft away</source>
        <translation>удаление черновика</translation>
    </message>
    <message>
        <source>keep a correction</source>
        <translation>сохранение исправления</translation>
    </message>
    <message>
        <source>throw a correction away</source>
        <translation>удаление исправления</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>пометка</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>тег</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>original</source>
        <translation>оригинал</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>testimony</source>
        <translation>свидетельство</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>сохранённый поиск</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>редакция</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>The narrator's name</source>
        <translation>Имя рассказчика</translation>
    </message>
    <message>
        <source>The writer's name</source>
        <translation>Имя записавшего</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Договорённость</translation>
    </message>
    <message>
        <source>The colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>The search cannot be read at “{place}” (character {at}). Please write it differently.</source>
        <translation>Запрос не удаётся понять на месте «{place}» (знак {at}). Напишите его, пожалуйста, иначе.</translation>
    </message>
    <message>
        <source>The quotation mark at character {at} has no partner. Please add a closing ".</source>
        <translation>У кавычки на знаке {at} нет пары. Добавьте закрывающую ".</translation>
    </message>
    <message>
        <source>The bracket at character {at} is not closed. Please add a closing ).</source>
        <translation>Скобка на знаке {at} не закрыта. Добавьте закрывающую ).</translation>
    </message>
    <message>
        <source>The closing bracket at character {at} has no opening one. Please take it away.</source>
        <translation>Для закрывающей скобки на знаке {at} нет открывающей. Уберите её.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} needs words on both sides. Please add what is missing.</source>
        <translation>Для «{place}» на знаке {at} нужны слова с обеих сторон. Добавьте недостающее.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} is no filter. There are kind:, tag:, person:, place:, theme:, organisation:, event:, note:, title:, narrator:, source:, lang:, script:, date:, cites:, access:, annotator: and has:.</source>
        <translation>«{place}» на знаке {at} — не фильтр. Есть вид:, тег:, человек:, место:, тема:, организация:, событие:, примечание:, название:, рассказчик:, источник:, язык:, письмо:, дата:, ссылка:, доступ:, разметчик: и есть:.</translation>
    </message>
    <message>
        <source>The filter “{place}” at character {at} needs a word right after its colon.</source>
        <translation>Фильтру «{place}» на знаке {at} нужно слово сразу после двоеточия.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} is no kind. There are passage, note, tag, source, person, place, theme, organisation and event.</source>
        <translation>«{place}» на знаке {at} — не вид. Есть passage, note, tag, source, person, place, theme, organisation и event.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} is no language. Please write kk, ru, en, ug, zh or another short sign.</source>
        <translation>«{place}» на знаке {at} — не язык. Напишите kk, ru, en, ug, zh или другое краткое обозначение.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} is no script. There are cyrillic, latin, arabic, han, and the short signs of others.</source>
        <translation>«{place}» на знаке {at} — не письменность. Есть кириллица, латиница, арабица, иероглифы и краткие обозначения других.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} is not open or closed. Please write one of the two.</source>
        <translation>«{place}» на знаке {at} — ни открыт, ни закрыт. Напишите одно из двух.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} is nothing to be asked for with has:. There are note, tag and date.</source>
        <translation>«{place}» на знаке {at} нельзя искать через есть:. Есть примечание, тег и дата.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} is no date. Please write a year, as in 1931, or two, as in 1930..1932.</source>
        <translation>«{place}» на знаке {at} — не дата. Напишите, пожалуйста, год, как 1931, или два, как 1930..1932.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} goes too far. After a word there may be ~1 or ~2, after words in quotation marks up to ~100.</source>
        <translation>«{place}» на знаке {at} — слишком далеко. После слова может стоять ~1 или ~2, после слов в кавычках — не больше ~100.</translation>
    </message>
    <message>
        <source>A search must also say what to look for, not only what to leave out.</source>
        <translation>В запросе должно быть сказано и что искать, а не только что исключить.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} needs a letter or two beside it, as in kaz*, *stan or q?z.</source>
        <translation>Рядом с «{place}» на знаке {at} нужны одна-две буквы, как в kaz*, *stan или q?z.</translation>
    </message>
    <message>
        <source>Please type at least one word to look for.</source>
        <translation>Напишите хотя бы одно слово для поиска.</translation>
    </message>
    <message>
        <source>This search is too long. Please use fewer words.</source>
        <translation>Запрос слишком длинный. Сократите его.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>его нет</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>его нельзя читать</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>его ссылки ведут по кругу</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>слишком длинное имя</translation>
    </message>
    <message>
        <source>it is an archive</source>
        <translation>это архив</translation>
    </message>
    <message>
        <source>files in it are missing</source>
        <translation>в нём не хватает файлов</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показывается</translation>
    </message>
    <message>
        <source>romanisation</source>
        <translation>латиницей</translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation>псевдоним</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>арабское письмо</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>китайские иероглифы</translation>
    </message>
    <message>
        <source>Mongolian script</source>
        <translation>монгольское письмо</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>без букв</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>оливковый</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>синий</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>фиолетовый</translation>
    </message>
    <message>
        <source>rust</source>
        <translation>ржавый</translation>
    </message>
    <message>
        <source>berry</source>
        <translation>ягодный</translation>
    </message>
    <message>
        <source>steel</source>
        <translation>стальной</translation>
    </message>
    <message>
        <source>moss</source>
        <translation>моховой</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>сине-зелёный</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>розовый</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>В текстах</translation>
    </message>
    <message>
        <source>In notes</source>
        <translation>В примечаниях</translation>
    </message>
    <message>
        <source>Titles and people of sources</source>
        <translation>Названия и люди источников</translation>
    </message>
    <message>
        <source>Kazakh, Cyrillic</source>
        <translation>Казахский, кириллица</translation>
    </message>
    <message>
        <source>Kazakh, Arabic script</source>
        <translation>Казахский, арабица</translation>
    </message>
    <message>
        <source>Kazakh, Latin</source>
        <translation>Казахский, латиница</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Уйгурский</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Монгольский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Турецкий</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>язык неизвестен</translation>
    </message>
</context>
<context>
    <name>ui.wording.page_words</name>
    <message>
        <source>Annotated texts</source>
        <translation>Тексты с пометками</translation>
    </message>
    <message>
        <source>This page shows the texts of this bundle with their highlights, notes and tags. The same is kept beside it in files for other programs.</source>
        <translation>На этой странице показаны тексты пакета с подсветкой, примечаниями и тегами. То же самое лежит рядом в файлах для других программ.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>with</source>
        <translation>в программе</translation>
    </message>
    <message>
        <source>Sources left out of this bundle</source>
        <translation>Источники, не вошедшие в этот пакет</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Colours of the highlights</source>
        <translation>Цвета подсветки</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>без тега</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Index of tags</source>
        <translation>Указатель тегов</translation>
    </message>
    <message>
        <source>also</source>
        <translation>также</translation>
    </message>
    <message>
        <source>Nothing is tagged in these texts.</source>
        <translation>В этих текстах нет тегов.</translation>
    </message>
    <message>
        <source>This bundle holds no texts.</source>
        <translation>В этом пакете нет текстов.</translation>
    </message>
    <message>
        <source>Annotations whose words are no longer in the text</source>
        <translation>Пометки, слов которых в тексте больше нет</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Рассказывает</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Записано кем</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation>Назад к словам текста</translation>
    </message>
    <message>
        <source>To the note</source>
        <translation>К примечанию</translation>
    </message>
    <message>
        <source>Back to the contents</source>
        <translation>К содержанию</translation>
    </message>
    <message>
        <source>What is in this bundle</source>
        <translation>Что есть в этом пакете</translation>
    </message>
    <message>
        <source>the files as they were brought in, byte for byte</source>
        <translation>файлы в том виде, в каком их добавили, байт в байт</translation>
    </message>
    <message>
        <source>the texts as they are shown here, as plain text (UTF-8)</source>
        <translation>тексты, показанные здесь, в виде простого текста (UTF-8)</translation>
    </message>
    <message>
        <source>what each file named by a number is</source>
        <translation>что представляет собой каждый файл, названный номером</translation>
    </message>
    <message>
        <source>all annotations as a table</source>
        <translation>все пометки в виде таблицы</translation>
    </message>
    <message>
        <source>all tags as a table</source>
        <translation>все теги в виде таблицы</translation>
    </message>
    <message>
        <source>all annotations for other programs (W3C Web Annotation)</source>
        <translation>все пометки для других программ (W3C Web Annotation)</translation>
    </message>
    <message>
        <source>The files beside this folder hold a checksum of every file (BagIt), so that damage can be found.</source>
        <translation>В файлах рядом с этой папкой хранятся контрольные суммы всех файлов (BagIt), чтобы повреждение можно было обнаружить.</translation>
    </message>
</context>
<context>
    <name>ui.wording.problems</name>
    <message>
        <source>Something is wrong with {row}: {detail}.</source>
        <translation>Что-то не так с {row}: {detail}.</translation>
    </message>
    <message>
        <source>The original file {row} is no longer what was brought in ({detail}). Please bring it back from a backup.</source>
        <translation>Оригинал {row} уже не тот, каким его добавили ({detail}). Верните его из резервной копии.</translation>
    </message>
    <message>
        <source>The text {row} is no longer what was written ({detail}). Please bring it back from a backup.</source>
        <translation>Текст {row} уже не тот, каким был записан ({detail}). Верните его из резервной копии.</translation>
    </message>
    <message>
        <source>The passages of the text {row} are no longer those that were written ({detail}).</source>
        <translation>Отрывки текста {row} уже не те, какими были записаны ({detail}).</translation>
    </message>
    <message>
        <source>The annotation {row} is no longer what was written ({detail}). Please compare it with a backup.</source>
        <translation>Пометка {row} уже не та, какой была записана ({detail}). Сравните её с резервной копией.</translation>
    </message>
    <message>
        <source>The annotation {row} no longer holds the words that stand in its text ({detail}).</source>
        <translation>В пометке {row} уже не те слова, что стоят в её тексте ({detail}).</translation>
    </message>
    <message>
        <source>The entry {row} is missing ({detail}). Please compare with a backup.</source>
        <translation>Записи {row} не хватает ({detail}). Сравните с резервной копией.</translation>
    </message>
    <message>
        <source>The entry {row} was not written by this program ({detail}).</source>
        <translation>Запись {row} сделана не этой программой ({detail}).</translation>
    </message>
    <message>
        <source>The entry {row} is no longer what was written ({detail}).</source>
        <translation>Запись {row} уже не та, какой была сделана ({detail}).</translation>
    </message>
    <message>
        <source>The journal has a gap at number {row} ({detail}).</source>
        <translation>В журнале пропуск на номере {row} ({detail}).</translation>
    </message>
    <message>
        <source>The journal was changed at number {row} ({detail}).</source>
        <translation>Журнал изменён на номере {row} ({detail}).</translation>
    </message>
    <message>
        <source>The file itself is damaged: {detail}. Please go back to a backup; keep this file too.</source>
        <translation>Повреждён сам файл: {detail}. Вернитесь к резервной копии; этот файл тоже сохраните.</translation>
    </message>
    <message>
        <source>The entry {row} points at something that is not there ({detail}).</source>
        <translation>Запись {row} указывает на то, чего нет ({detail}).</translation>
    </message>
    <message>
        <source>The archive holds something that this program did not put there ({detail}).</source>
        <translation>В архиве есть то, чего эта программа туда не клала ({detail}).</translation>
    </message>
    <message>
        <source>Part of the archive's form is missing or changed ({detail}).</source>
        <translation>Часть устройства архива отсутствует или изменена ({detail}).</translation>
    </message>
    <message>
        <source>Part of the file cannot be read: {detail}. Please go back to a backup; keep this file too.</source>
        <translation>Часть файла не читается: {detail}. Вернитесь к резервной копии; этот файл тоже сохраните.</translation>
    </message>
</context>
</TS>
