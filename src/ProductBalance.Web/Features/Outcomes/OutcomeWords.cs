using ProductBalance.Data.Outcomes;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Features.Outcomes;

/// <summary>Promises and what came of them, as people read them.</summary>
public static class OutcomeWords
{
    private const int MostNamed = 3;

    public static string Of(OutcomeVerdict? verdict) =>
        verdict switch
        {
            OutcomeVerdict.Hit => "Hit",
            OutcomeVerdict.Partial => "Partial",
            OutcomeVerdict.Miss => "Miss",
            OutcomeVerdict.NotMeasured => "Not measured",
            _ => "Open",
        };

    /// <summary>What stands before a verdict, so that colour is not the only sign.</summary>
    public static string SignOf(OutcomeVerdict? verdict) =>
        verdict switch
        {
            OutcomeVerdict.Hit => "✓",
            OutcomeVerdict.Partial => "◐",
            OutcomeVerdict.Miss => "✕",
            OutcomeVerdict.NotMeasured => "–",
            _ => "…",
        };

    /// <summary>"38 → 14 (12–18) min".</summary>
    public static string Promise(ImpactDraft promise)
    {
        var before = promise.Baseline.Value is { } value ? $"{Figures.Stated(value)} → " : "";
        var after = promise.Target switch
        {
            { IsRange: true } range => $"{Figures.Stated(range.Likely)} ({Figures.Range(range)})",
            { } number => Figures.Stated(number.Likely),
            null => "no target",
        };
        return $"{before}{after}{UnitOf(promise)}";
    }

    /// <summary>"22 min".</summary>
    public static string Value(ImpactDraft promise, double? value) =>
        value is { } known ? $"{Figures.Stated(known)}{UnitOf(promise)}" : "–";

    /// <summary>"67 % of what was likely".</summary>
    public static string Ratio(double? ratio) => ratio is { } share ? Figures.Percent(share) : "–";

    /// <summary>"due today", "3 days overdue", "due on 4 Dec 2026".</summary>
    public static string Due(DateOnly due, DateOnly today) =>
        (today.DayNumber - due.DayNumber) switch
        {
            0 => "due today",
            1 => "1 day overdue",
            > 1 and var days => $"{days} days overdue",
            _ => $"due on {Figures.Day(due)}",
        };

    public static string Of(FactorSubject of) => of == FactorSubject.Effort ? "effort" : "improvement";

    public static string Of(ItemKind kind) => kind == ItemKind.Tech ? "tech" : "product";

    /// <summary>"takes 1.3 times its estimate", "brings 0.8 times what was likely".</summary>
    public static string Factor(FactorSubject of, double factor) =>
        of == FactorSubject.Effort
            ? $"takes {Figures.Number(factor)} times its estimate"
            : $"brings {Figures.Number(factor)} times what was likely";

    /// <summary>"4 of 6 (30–90 %)".</summary>
    public static string Hits(Calibration calibration) =>
        calibration.HitRateInterval is { } sure
            ? $"{calibration.Hits} of {calibration.Ranges} ({Figures.Percent(sure.Low)} – {Figures.Percent(sure.High)})"
            : "no ranges";

    /// <summary>What publishing the factors does, and which of them rest on few outcomes.</summary>
    public static string Publication(IReadOnlyList<TeamCalibration> teams)
    {
        const string Effect =
            "From now on they multiply every estimate of their team and kind, and every rank may move. Your reason stays with them.";
        var thin = teams.Where(team => team.Calibration.IsThin).OrderBy(team => team.Calibration.Count).ToList();
        var rest = thin.Count > MostNamed ? $"; and {thin.Count - MostNamed} more, as the table tells" : "";
        return thin.Count == 0
            ? Effect
            : $"{Effect} Few outcomes stand behind {thin.Count} of the {teams.Count} factors: {string.Join("; ", thin.Take(MostNamed).Select(Thin))}{rest}. Chance alone may have made them: say why you trust them already, or wait for more outcomes.";
    }

    /// <summary>"Platform, tech, effort: × 0.97 from 1 outcome, ranges that held 1 of 1 (21 % – 100 %)".</summary>
    private static string Thin(TeamCalibration team)
    {
        var (calibration, count) = (team.Calibration, team.Calibration.Count);
        var held = calibration.Ranges > 0 ? $"ranges that held {Hits(calibration)}" : "no ranges given";
        return $"{team.TeamName ?? "no team"}, {Of(team.Kind)}, {Of(team.Of)}: × {Figures.Number(calibration.Factor)} from {count} {(count == 1 ? "outcome" : "outcomes")}, {held}";
    }

    private static string UnitOf(ImpactDraft promise) => promise.Unit is { Length: > 0 } unit ? $" {unit}" : "";
}
