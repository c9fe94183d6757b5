using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Reads one row as an item.</summary>
internal sealed class ItemReader(
    TableRow row,
    CellReader cells,
    FieldColumns columns,
    ImportPlan plan,
    ImportLimits limits
)
{
    /// <summary>The item, or null where the reason is among the cells' problems.</summary>
    public ImportedRow? Read()
    {
        if (row.Refusal is not null)
        {
            cells.ReportRow(row.Refusal);
            return null;
        }

        if (columns.Has(ImportField.WholeItem))
        {
            return OwnItemReader.Whole(row, cells);
        }

        ReportShape();
        var key = Key();
        if (FullTitle(key) is not { } title)
        {
            cells.ReportRow("The row has no title that can be seen, so it was left out. Give it one.");
            return null;
        }

        return Item(key, title);
    }

    private ImportedRow Item(string? key, string title)
    {
        var labels = cells.Names(ImportField.Labels);
        var (kind, isGuess) = KindWords.Of(cells.Text(ImportField.Kind), labels);
        var status = cells.Name(ImportField.Status);
        var effort = EffortReader.Read(cells, plan.Answers);
        var days = CreatedAndClosed();
        List<string> areas = [.. cells.Names(ImportField.Areas).Select(PathEnd).OfType<string>()];
        var team = cells.Name(ImportField.Team);
        var guess = (
            Areas: areas.Count > 0 ? [] : TextGuesser.Areas(labels, title),
            Team: team is not null ? null : TextGuesser.Team(labels),
            Days: (effort.Days ?? effort.Points) is not null ? null : TextGuesser.EffortDays(title, plan.Answers)
        );
        var impact = cells.Text(ImportField.ImpactText, ImpactDraft.TextMaxLength);
        return new ImportedRow
        {
            Row = row.Line,
            Title = TextCut.To(title, ItemContent.TitleMaxLength),
            ExternalKey = key,
            Description = Description(title),
            Kind = kind,
            Guesses = Guesses(
                (ImportField.Kind, isGuess),
                (ImportField.Areas, guess.Areas.Count > 0),
                (ImportField.Team, guess.Team is not null),
                (ImportField.Effort, guess.Days is not null),
                (ImportField.ImpactText, impact is not null)
            ),
            StatusWord = status,
            Stage = StageWords.Of(status),
            Priority = PriorityWords.Of(cells.Name(ImportField.Priority)),
            Areas = [.. areas, .. guess.Areas],
            Labels = labels,
            Team = team ?? guess.Team,
            Requester = cells.Name(ImportField.Requester),
            Sprint = PathEnd(PresentSprint()),
            Skill = cells.Name(ImportField.Skill),
            Showable = Showable(),
            EffortDays = effort.Days ?? guess.Days,
            StoryPoints = effort.Points,
            ModelInputs = ModelInputReader.Read(cells, plan.Answers),
            ImpactText = impact,
            DependsOn = [.. cells.Texts(ImportField.DependsOn)],
            Blocks = [.. cells.Texts(ImportField.Blocks)],
            ParentKey = cells.Text(ImportField.ParentKey),
            Created = days.Created,
            Due = cells.Day(ImportField.Due),
            Closed = days.Closed,
            Comments = [.. cells.Texts(ImportField.Comment)],
            Link = cells.Text(ImportField.Link),
            Own = OwnItemReader.Key(cells),
            OwnName = cells.Text(ImportField.OwnKey),
        };
    }

    private static HashSet<ImportField> Guesses(params IEnumerable<(ImportField Field, bool IsGuess)> found) =>
        [.. found.Where(field => field.IsGuess).Select(field => field.Field)];

    // Trackers repeat the column for each sprint that the item was in, the latest last.
    private string? PresentSprint() =>
        cells.Cut(ImportField.Sprint, cells.Texts(ImportField.Sprint).LastOrDefault(), ItemContent.NameMaxLength);

    private bool? Showable()
    {
        var text = cells.Text(ImportField.Showable);
        var answer = YesNoWords.Of(text);
        if (text is not null && answer is null)
        {
            cells.Report(
                ImportField.Showable,
                $"“{CellReader.Short(text)}” is neither yes nor no, so it was left out. Write yes or no."
            );
        }

        return answer;
    }

    private void ReportShape()
    {
        if (row.Warning is not null)
        {
            cells.ReportRow(row.Warning);
        }

        if (row.Cells.Skip(columns.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)))
        {
            cells.ReportRow(
                $"The row has {row.Cells.Count} cells, the header {columns.Count}. What is behind the last column was left out."
            );
        }

        foreach (var cut in row.CutCells)
        {
            if (columns.NameOfUsed(cut.Column) is { } column)
            {
                cells.ReportCut(column, cut.Length, limits.MaxCell);
            }
        }
    }

    // Half a key could be another item's.
    private string? Key()
    {
        var key = cells.Text(ImportField.ExternalKey);
        if (key is null || key.Length <= BacklogItem.ExternalKeyMaxLength)
        {
            return key;
        }

        cells.Report(
            ImportField.ExternalKey,
            $"A key has at most {BacklogItem.ExternalKeyMaxLength} characters; this one was left out."
        );
        return null;
    }

    // A file without a title column is still a list of things: their keys name them.
    private string? FullTitle(string? key)
    {
        var title = columns.Has(ImportField.Title) ? cells.Text(ImportField.Title) : KeyAsTitle(key);
        if (title?.Length > ItemContent.TitleMaxLength)
        {
            cells.Report(
                ImportField.Title,
                $"A title has at most {ItemContent.TitleMaxLength} characters, this one {title.Length}. It was cut; the whole text leads the description."
            );
        }

        return title?.ReplaceLineEndings(" ");
    }

    private string? KeyAsTitle(string? key) =>
        key?.All(char.IsDigit) == true ? $"{columns.NameOf(ImportField.ExternalKey)} {key}" : key;

    private string? Description(string title)
    {
        var mapped = columns.Of(ImportField.Description).ToList();
        var parts = cells
            .Cells(ImportField.Description)
            .Select(cell => mapped.Count == 1 ? cell.Text : $"**{columns.NameAt(mapped[cell.Place])}**: {cell.Text}");
        var text = string.Join("\n\n", title.Length > ItemContent.TitleMaxLength ? parts.Prepend(title) : parts);
        return text.Length == 0 ? null : cells.Cut(ImportField.Description, text, ItemContent.DescriptionMaxLength);
    }

    private (DateOnly? Created, DateOnly? Closed) CreatedAndClosed()
    {
        var created = cells.Day(ImportField.Created);
        var closed = cells.Day(ImportField.Closed);
        if (!(closed < created))
        {
            return (created, closed);
        }

        cells.Report(
            ImportField.Closed,
            $"{closed:yyyy-MM-dd} lies before {created:yyyy-MM-dd}, the day of creation. It was left out."
        );
        return (created, null);
    }

    // Azure DevOps writes areas and iterations as paths below the project; the project itself is neither.
    private string? PathEnd(string? text) =>
        plan.Format != ImportFormat.AzureDevOps || text is null ? text
        : text.Contains('\\') ? text[(text.LastIndexOf('\\') + 1)..]
        : null;
}
