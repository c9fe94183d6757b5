using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Data.Outcomes.Files;

/// <summary>Reads the past estimates of a file.</summary>
internal sealed class PastEstimateReader(FigureFile file, IReadOnlyDictionary<string, TeamId> teams, Guid importId)
{
    private readonly List<RowProblem> _problems = [];

    public IReadOnlyList<RowProblem> Problems => _problems;

    /// <summary>Those that can be used, in the order of the file.</summary>
    public IReadOnlyList<PastEstimate> Read()
    {
        List<PastEstimate> read = [];
        foreach (var row in file.Table.Rows().Select(row => new FigureRow(file, row)))
        {
            if (Read(row) is { } past && row.Problems.Count == 0)
            {
                read.Add(past);
            }

            _problems.AddRange(row.Problems);
        }

        return read;
    }

    private PastEstimate? Read(FigureRow row)
    {
        var (estimate, actual) = (EstimateOf(row), row.Required(FigureField.Actual));
        var (team, day) = (TeamOf(row), row.Day(FigureField.Day));
        var baseline = file.Columns.ContainsKey(FigureField.Baseline) ? row.Required(FigureField.Baseline) : null;
        if (estimate is null || actual is null)
        {
            return null;
        }

        var text = row.Text(FigureField.Kind);
        var kind = text.Length > 0 ? KindWords.Of(text, []).Kind : file.Kind;
        var past = new PastEstimate(importId, NameOf(row), team, kind, estimate, actual.Value, baseline, day);
        if (past.CanTeach)
        {
            return past;
        }

        row.Report(
            field: null,
            baseline is null
                ? "An estimate and what came of it must both be above 0. Correct them, or leave the row out."
                : "The likely value is no change from the baseline. Correct it, or leave the row out."
        );
        return null;
    }

    private static string NameOf(FigureRow row) =>
        row.Text(FigureField.Item) is { Length: > 0 } name
            ? Backlog.PlainText.Shortened(name, PastEstimate.NameMaxLength)
            : $"row {row.Line}";

    // Where only a range is stated, its middle stands for what was likely.
    private static Estimate? EstimateOf(FigureRow row)
    {
        var (low, high) = (row.Number(FigureField.Low), row.Number(FigureField.High));
        if ((row.Number(FigureField.Estimate) ?? ((low ?? high) + (high ?? low)) / 2) is not { } likely)
        {
            row.Report(FigureField.Estimate, "There is no estimate here. Enter one, or leave the row out.");
            return null;
        }

        var (from, to) = (low ?? likely, high ?? likely);
        if (Estimate.Problem(from, likely, to) is { } problem)
        {
            row.Report(FigureField.Estimate, problem);
            return null;
        }

        return new(from, likely, to);
    }

    private TeamId? TeamOf(FigureRow row)
    {
        var name = row.Text(FigureField.Team);
        if (name.Length == 0)
        {
            return file.Team;
        }

        if (teams.TryGetValue(name, out var team))
        {
            return team;
        }

        row.Report(
            FigureField.Team,
            $"There is no team “{CellReader.Short(name)}” here. Add it in the settings, or choose no column for the team."
        );
        return null;
    }
}
