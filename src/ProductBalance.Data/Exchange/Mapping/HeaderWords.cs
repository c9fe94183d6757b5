namespace ProductBalance.Data.Exchange.Mapping;

/// <summary>
/// The headers under which trackers and sheets keep a field, in English, German, Dutch, French and Spanish, in the form
/// of <see cref="WordForm"/>. Where several columns of a file name a field, the earlier word wins.
/// </summary>
internal static class HeaderWords
{
    private static readonly Dictionary<ImportField, string> Words = new()
    {
        [ImportField.ExternalKey] =
            "issue key, external key, task id, ticket id, story id, item id, work item id, id, key, issue id, "
            + "ticket, number, no, nr, #, code, ref, reference, nummer, schlussel, vorgangsschlussel, sleutel, numero, cle, clave",
        [ImportField.Title] =
            "title, summary, name, issue title, item title, work item title, task name, story name, feature name, "
            + "subject, headline, feature, initiative, outcome, user story, story, item, work item, task, idea, request, "
            + "requirement, i want to be able to, i want to, i want, epic, what, titel, zusammenfassung, bezeichnung, "
            + "betreff, aufgabe, vorgang, anforderung, thema, samenvatting, naam, onderwerp, taak, titre, nom, resume, "
            + "sujet, tache, titulo, nombre, resumen, asunto, tarea",
        [ImportField.Description] =
            "description, details, body, task content, notes, note, as a, so that, acceptance criteria, beschreibung, notizen, notiz, "
            + "omschrijving, beschrijving, toelichting, descripcion, detalles, notas, detail, remarques",
        [ImportField.Kind] =
            "kind, issue type, work item type, item type, type, tracker, category, typ, art, kategorie, "
            + "vorgangstyp, soort, categorie, tipo, categoria",
        [ImportField.Status] =
            "status, state, stage, workflow state, current state, list, column, bucket, zustand, etat, statut, estado, toestand",
        [ImportField.Priority] =
            "priority, moscow, prio, prioritat, prioriteit, priorite, prioridad, importance, severity",
        [ImportField.Areas] =
            "areas, area, components, component, area path, subsystem, module, modules, system, bereich, "
            + "bereiche, komponente, komponenten, gebied, onderdeel, domaine, composant, composants, modulo, componente",
        [ImportField.Labels] =
            "labels, label, tags, tag, keywords, schlagworter, stichworte, etiketten, trefwoorden, etiquettes, etiquetas",
        [ImportField.Team] = "team, squad, teams, owning team, owner team, equipe, equipo, mannschaft",
        [ImportField.Requester] =
            "requester, requested by, reporter, creator, author, created by, submitted by, antragsteller, autor, "
            + "melder, ersteller, aanvrager, auteur, demandeur, rapporteur, solicitante, informador",
        [ImportField.Sprint] = "sprint, iteration, iteration path, cycle name, milestone, meilenstein, mijlpaal, jalon",
        [ImportField.Skill] = "skill, skill needed, required skill, fahigkeit, vaardigheid, competence, habilidad",
        [ImportField.Showable] = "showable, can be shown, demoable, vorzeigbar, toonbaar",
        [ImportField.Effort] =
            "effort, original estimate, estimated effort, effort estimate, estimate, estimation, time estimate, time estimated, estimated time, size, "
            + "days, person days, duration, real effort, actual effort, aufwand, geschatzter aufwand, schatzung, "
            + "inspanning, schatting, charge, charge estimee, esfuerzo, estimacion",
        [ImportField.StoryPoints] =
            "story points, story point estimate, story point, points, sp, estimate points, "
            + "storypunkte, puntos, points d histoire, puntos de historia",
        [ImportField.Reach] = "reach, reichweite, bereik, portee, alcance",
        [ImportField.Impact] = "impact, impact score, wirkung, auswirkung, impacto",
        [ImportField.Confidence] =
            "confidence, confidence score, vertrauen, zuversicht, konfidenz, vertrouwen, zekerheid, confiance, confianza",
        [ImportField.Ease] = "ease, ease of implementation, einfachheit, leichtigkeit, gemak, facilite, facilidad",
        [ImportField.BusinessValue] =
            "business value, user business value, user value, customer value, geschaftswert, bedrijfswaarde, "
            + "valeur metier, valor de negocio",
        [ImportField.TimeCriticality] =
            "time criticality, time critical, zeitkritikalitat, zeitkritisch, tijdkritiek, criticite temporelle, "
            + "criticidad temporal",
        [ImportField.RiskReduction] =
            "risk reduction, risk reduction opportunity enablement, risk reduction and opportunity enablement, "
            + "risk reduction or opportunity enablement, risk opportunity, risk enablement, rr oe, "
            + "risikominderung, risikoreduktion, risicoreductie, reduction des risques, reduccion de riesgos",
        [ImportField.JobSize] = "job size, job duration, auftragsgrosse, omvang, taille, tamano",
        [ImportField.ImpactText] =
            "impact text, expected impact, impact statement, benefit, expected benefit, hypothesis, nutzen, effekt, "
            + "erwartete wirkung, verwachte impact, benefice, beneficio, impact attendu, impacto esperado",
        [ImportField.DependsOn] =
            "depends on, dependencies, dependency, blocked by, is blocked by, blocked by dependencies, predecessors, "
            + "predecessor, inward issue link blocks, outward issue link dependency, outward issue link depends, "
            + "prerequisites, abhangig von, hangt ab von, vorganger, afhankelijk van, geblokkeerd door, depend de, "
            + "bloque par, depende de, bloqueado por",
        [ImportField.Blocks] =
            "blocks, blocking, blocking dependencies, successors, successor, outward issue link blocks, "
            + "inward issue link dependency, inward issue link depends, blockiert, nachfolger, blokkeert, bloquea",
        [ImportField.ParentKey] =
            "parent key, parent id, parent, parent issue, parent task, parent item, epic link, epic key, "
            + "ubergeordnet, ubergeordneter vorgang, bovenliggend, parente, padre",
        [ImportField.Created] =
            "created, created at, created at utc, created date, creation date, date created, created on, "
            + "erstellt, erstellt am, angelegt am, aangemaakt, aangemaakt op, cree, cree le, date de creation, creado, "
            + "fecha de creacion",
        [ImportField.Due] =
            "due date, due, due on, deadline, target date, target end, needed by, fallig, fallig am, "
            + "falligkeitsdatum, faelligkeitsdatum, termin, vervaldatum, einddatum, echeance, date d echeance, "
            + "date limite, vencimiento, fecha limite, fecha de vencimiento",
        [ImportField.Closed] =
            "resolved, completed, completed at, closed, closed at, closed at utc, closed date, finished, finished at, "
            + "finished date, done date, resolution date, date resolved, delivered at, released at, accepted at, date closed, date done, erledigt, "
            + "erledigt am, abgeschlossen, afgerond, termine le, cerrado",
        [ImportField.Comment] =
            "comment, comments, kommentar, kommentare, opmerking, opmerkingen, commentaire, comentario",
        [ImportField.Link] = "url, link, permalink, issue url, web url",
    };

    private static readonly Dictionary<string, (ImportField Field, int Rank)> Index = Words
        .SelectMany(entry => entry.Value.Split(", ").Select((word, rank) => (word: Compact(word), entry.Key, rank)))
        .ToDictionary(entry => entry.word, entry => (entry.Key, entry.rank));

    /// <summary>The field that a header names and how well, 0 being best; null where it names none.</summary>
    public static (ImportField Field, int Rank)? Find(HeaderName header)
    {
        foreach (var name in header.Names)
        {
            if (Index.TryGetValue(Compact(name), out var found))
            {
                return found;
            }
        }

        return null;
    }

    // "Story points", "StoryPoints" and "storypoints" are one word.
    private static string Compact(string words) => words.Replace(" ", "");
}
