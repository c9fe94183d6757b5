using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Planning;

/// <summary>Some weeks in which the teams do a set of items. It is planned, runs, and is closed.</summary>
public sealed class Sprint
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 60;

    /// <summary>Longest goal, in characters.</summary>
    public const int GoalMaxLength = 500;

    private Sprint() { }

    /// <summary>Plans a sprint.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="productId">Whose sprint it is.</param>
    /// <param name="number">Its place among the product's sprints, from 1.</param>
    /// <param name="period">Its days.</param>
    public Sprint(SprintId id, ProductId productId, int number, SprintPeriod period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        (Id, ProductId, Number, Start, End) = (id, productId, number, period.Start, period.End);
    }

    /// <summary>Identifies it.</summary>
    public SprintId Id { get; private set; }

    /// <summary>The product whose teams do it.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>Counted per product, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What people call it beside its number; null where the number is enough.</summary>
    public string? Name { get; private set; }

    /// <summary>What it is for, in a sentence; empty where nobody said.</summary>
    public string Goal { get; private set; } = "";

    /// <summary>The first day.</summary>
    public DateOnly Start { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly End { get; private set; }

    /// <summary>How far it has come.</summary>
    public SprintState State { get; private set; }

    /// <summary>When somebody started it (UTC); null while it is planned.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>When somebody closed it (UTC).</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>Its days.</summary>
    public SprintPeriod Period => new(Start, End);

    /// <summary>The sprint as people read it: “Sprint 12”, or “Sprint 12 · Checkout”.</summary>
    public string Title => Name is null ? $"Sprint {Number}" : $"Sprint {Number} · {Name}";

    /// <summary>
    /// The sprint that “this sprint” means: the one that runs, else the next planned one that is not over.
    /// </summary>
    /// <returns>The sprint; null where nothing runs and nothing is planned.</returns>
    public static Sprint? Present(IEnumerable<Sprint> sprints, DateOnly today) =>
        sprints
            .Where(sprint => sprint.State == SprintState.Running || (sprint.IsPlanned && sprint.End >= today))
            .OrderBy(sprint => sprint.IsPlanned)
            .ThenBy(sprint => sprint.Start)
            .FirstOrDefault();

    /// <summary>Changes name, goal and days.</summary>
    /// <exception cref="DomainRuleException">It is closed, or it runs and would start on another day.</exception>
    public void Describe(string? name, string goal, SprintPeriod period)
    {
        RequireOpen();
        if (State == SprintState.Running && period.Start != Start)
        {
            throw new DomainRuleException(
                "sprint-started",
                $"{Title} has started: its first day stays {Start:yyyy-MM-dd}. Its last day can still be moved."
            );
        }

        (Name, Goal, Start, End) = (name, goal, period.Start, period.End);
    }

    /// <summary>Begins it.</summary>
    /// <exception cref="DomainRuleException">It runs already, or is over.</exception>
    public void Run(DateTimeOffset at)
    {
        RequireOpen();
        if (State == SprintState.Running)
        {
            throw new DomainRuleException("sprint-started", $"{Title} runs already. Load the page again.");
        }

        (State, StartedAt) = (SprintState.Running, at);
    }

    /// <summary>Ends it.</summary>
    /// <exception cref="DomainRuleException">It does not run.</exception>
    public void Close(DateTimeOffset at)
    {
        RequireOpen();
        if (IsPlanned)
        {
            throw new DomainRuleException(
                "sprint-not-started",
                $"{Title} has not started yet, so it cannot be closed."
            );
        }

        (State, ClosedAt) = (SprintState.Closed, at);
    }

    /// <summary>Checks that what is in it may change, and that a change after the start says why.</summary>
    /// <exception cref="DomainRuleException">It is closed, or it runs and there is no reason.</exception>
    public void RequireChangeable(string? reason)
    {
        RequireOpen();
        if (State == SprintState.Running && string.IsNullOrWhiteSpace(reason))
        {
            throw new DomainRuleException(
                "reason-missing",
                $"{Title} has started: say why its content changes. The team and the review will read it."
            );
        }
    }

    /// <summary>Checks that it has not started, as only then its whole content can be set anew.</summary>
    /// <exception cref="DomainRuleException">It runs, or is closed.</exception>
    public void RequirePlanned()
    {
        RequireOpen();
        if (!IsPlanned)
        {
            throw new DomainRuleException(
                "sprint-started",
                $"{Title} has started: change its items one by one, each with a reason."
            );
        }
    }

    /// <summary>Checks that it runs, as work is told of a running sprint only.</summary>
    /// <exception cref="DomainRuleException">It has not started, or is closed.</exception>
    public void RequireRunning()
    {
        RequireOpen();
        if (IsPlanned)
        {
            throw new DomainRuleException(
                "sprint-not-started",
                $"{Title} has not started yet: say what is left of its items once it runs."
            );
        }
    }

    /// <summary>Checks that it is not over.</summary>
    /// <exception cref="DomainRuleException">It is closed.</exception>
    public void RequireOpen()
    {
        if (State == SprintState.Closed)
        {
            throw new DomainRuleException(
                "sprint-closed",
                $"{Title} is closed and stays as it was. Use a later sprint."
            );
        }
    }

    private bool IsPlanned => State == SprintState.Planned;
}
