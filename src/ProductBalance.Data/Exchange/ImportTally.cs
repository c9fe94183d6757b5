using ProductBalance.Data.Exchange.Conversion;

namespace ProductBalance.Data.Exchange;

/// <summary>Counts the rows of one import and keeps what links between them need.</summary>
internal sealed class ImportTally
{
    private readonly List<RowProblem> _problems = [];
    private readonly List<ImportedRow> _named = [];
    private readonly Dictionary<ImportField, int> _guesses = [];
    private int _rows;
    private int _items;

    public ImportCounts Counts => new(_rows, _items, _rows - _items);

    /// <summary>How many items have a guess in a field.</summary>
    public IReadOnlyDictionary<ImportField, int> Guesses => _guesses;

    public void Add(ConvertedRow row)
    {
        _rows++;
        _problems.AddRange(row.Problems);
        if (row.Item is { } item)
        {
            _items++;
            foreach (var field in item.Guesses)
            {
                _guesses[field] = _guesses.GetValueOrDefault(field) + 1;
            }

            _named.Add(item.NamesOnly);
        }
    }

    /// <summary>Problems of rows and of the links between them, by row.</summary>
    public IReadOnlyList<RowProblem> AllProblems(ImportPlan plan)
    {
        var columns = new FieldColumns(plan.Mapping);
        var links = DependencyCheck
            .Check(_named)
            .Faults.Select(fault => new RowProblem(fault.Row, columns.NameOf(fault.Field), fault.Message));
        return [.. _problems.Concat(links).OrderBy(problem => problem.Row)];
    }
}
