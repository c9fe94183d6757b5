namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Leaves out the links that close a circle, one for each circle met by a walk in the order of the rows.</summary>
internal sealed class CircleBreaker
{
    private const int MostNamed = 10;

    private readonly Dictionary<int, ImportedRow> _rows;
    private readonly ILookup<int, RowLink> _links;
    private readonly ICollection<LinkFault> _faults;
    private readonly HashSet<int> _done = [];
    private readonly List<RowLink> _kept = [];

    private CircleBreaker(IEnumerable<RowLink> links, IEnumerable<ImportedRow> rows, ICollection<LinkFault> faults)
    {
        _rows = rows.ToDictionary(row => row.Row);
        _links = links.ToLookup(link => link.Row);
        _faults = faults;
    }

    public static IReadOnlyList<RowLink> Break(
        IReadOnlyList<RowLink> links,
        IReadOnlyList<ImportedRow> rows,
        ICollection<LinkFault> faults
    )
    {
        var breaker = new CircleBreaker(links, rows, faults);
        foreach (var row in rows)
        {
            breaker.Walk(row.Row);
        }

        return breaker._kept;
    }

    private void Walk(int start)
    {
        var path = new List<int>();
        var onPath = new HashSet<int>();
        var open = new Stack<IEnumerator<RowLink>>();
        Enter(start);
        while (open.TryPeek(out var links))
        {
            if (!links.MoveNext())
            {
                open.Pop();
                onPath.Remove(path[^1]);
                path.RemoveAt(path.Count - 1);
            }
            else if (onPath.Contains(links.Current.DependsOnRow))
            {
                Report(links.Current, path[path.IndexOf(links.Current.DependsOnRow)..]);
            }
            else
            {
                _kept.Add(links.Current);
                Enter(links.Current.DependsOnRow);
            }
        }

        void Enter(int row)
        {
            if (_done.Add(row))
            {
                path.Add(row);
                onPath.Add(row);
                open.Push(_links[row].GetEnumerator());
            }
        }
    }

    private void Report(RowLink closing, List<int> circle)
    {
        var names = circle.Take(MostNamed).Select(Name).ToList();
        var more = circle.Count > MostNamed ? " → …" : "";
        var message =
            $"{string.Join(" → ", names)}{more} → {names[0]} depend on each other in a circle. "
            + $"The link from {Name(closing.Row)} to {Name(closing.DependsOnRow)} was left out; remove the one that is wrong.";
        _faults.Add(
            new LinkFault(closing.Row, ImportField.DependsOn, LinkFaultKind.Circle, Name(closing.DependsOnRow), message)
        );
    }

    private string Name(int row) => CellReader.Short(_rows[row].ExternalKey ?? _rows[row].Title);
}
