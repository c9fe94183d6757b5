namespace ProductBalance.Data.Exchange.Storing;

/// <summary>Counts problems and keeps the first ones of each batch, so that a hostile file cannot fill the memory.</summary>
internal sealed class ProblemList(int most)
{
    private readonly List<RowProblem> _kept = [];

    /// <summary>How many there were.</summary>
    public int Count { get; private set; }

    /// <summary>The first ones in the order of the rows.</summary>
    public IReadOnlyList<RowProblem> InOrder => [.. _kept.OrderBy(problem => problem.Row).Take(most)];

    public void AddRange(IEnumerable<RowProblem> problems)
    {
        var room = most;
        foreach (var problem in problems)
        {
            Count++;
            if (room-- > 0)
            {
                _kept.Add(problem);
            }
        }
    }
}
