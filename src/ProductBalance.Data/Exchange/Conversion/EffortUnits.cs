namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Names of the units of effort and their length.</summary>
internal static class EffortUnits
{
    private static readonly Dictionary<string, EffortUnit> Names = Indexed(
        (EffortUnit.Seconds, "s, sec, secs, second, seconds, sekunden, seconden, secondes, segundos"),
        (EffortUnit.Minutes, "m, min, mins, minute, minutes, minuten, minutos"),
        (EffortUnit.Hours, "h, hr, hrs, hour, hours, std, stunde, stunden, uur, uren, heure, heures, hora, horas, ph"),
        (EffortUnit.Days, "d, day, days, tag, tage, tagen, pt, pd, md, dag, dagen, jour, jours, j, dia, dias"),
        (EffortUnit.Weeks, "w, wk, wks, week, weeks, woche, wochen, weken, semaine, semaines, semana, semanas, pw"),
        (EffortUnit.Months, "mo, month, months, monat, monate, maand, maanden, mois, mes, meses, pm, mm"),
        (EffortUnit.StoryPoints, "sp, pts, points, story points, storypoints")
    );

    private static readonly string[] People =
    [
        "person ",
        "personen ",
        "man ",
        "people ",
        "dev ",
        "developer ",
        "engineer ",
    ];

    /// <summary>The unit of that name, with or without "person" before it; null for any other word.</summary>
    public static EffortUnit? Named(string words)
    {
        var person = People.FirstOrDefault(prefix => words.StartsWith(prefix, StringComparison.Ordinal)) ?? "";
        return Names.TryGetValue(words[person.Length..], out var unit) ? unit : null;
    }

    /// <summary>Person-days in one unit; null for story points of which nobody has said what they are worth.</summary>
    public static double? DaysIn(EffortUnit unit, ImportAnswers answers) =>
        unit switch
        {
            EffortUnit.Seconds => 1 / (answers.HoursPerDay * 3600),
            EffortUnit.Minutes => 1 / (answers.HoursPerDay * 60),
            EffortUnit.Hours => 1 / answers.HoursPerDay,
            EffortUnit.Days => 1,
            EffortUnit.Weeks => answers.DaysPerWeek,
            EffortUnit.Months => answers.DaysPerWeek * 365.25 / 84,
            _ => answers.DaysPerPoint,
        };

    private static Dictionary<string, EffortUnit> Indexed(params (EffortUnit Unit, string Names)[] units) =>
        units
            .SelectMany(unit => unit.Names.Split(", ").Select(name => (name, unit.Unit)))
            .ToDictionary(entry => entry.name, entry => entry.Unit);
}
