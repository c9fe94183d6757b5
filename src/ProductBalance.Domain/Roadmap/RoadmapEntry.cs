using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Roadmap;

/// <summary>An entry of the roadmap's draft: an item, or a group of items that readers know as one thing.</summary>
public sealed class RoadmapEntry
{
    /// <summary>Longest title for readers, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Longest outcome in words, in characters.</summary>
    public const int OutcomeMaxLength = 500;

    /// <summary>Most items of one entry.</summary>
    public const int MaxItems = 50;

    private RoadmapEntry() { }

    /// <summary>Makes an entry, or puts one back that was removed.</summary>
    public RoadmapEntry(ProductId productId, EntryState state)
    {
        (Id, ProductId, Key) = (state.Id, productId, state.Key);
        Restore(state);
    }

    /// <summary>Identifies it.</summary>
    public RoadmapEntryId Id { get; private set; }

    /// <summary>The product whose roadmap it is.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>By which readers know it, in all versions: random, so that it tells nothing.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Under which heading people put it: Now, Next or Later.</summary>
    public RoadmapHorizon Horizon { get; private set; }

    /// <summary>Its place there.</summary>
    public string Place { get; private set; } = "";

    /// <summary>What readers call it; null where they read the title of its item.</summary>
    public string? Title { get; private set; }

    /// <summary>What it shall change, in words for readers; null where that is read off its item.</summary>
    public string? Outcome { get; private set; }

    /// <summary>What is shown to whom, where it differs from what the product usually shows.</summary>
    public RoadmapDisplay Display { get; private set; } = RoadmapDisplay.AsUsual;

    /// <summary>Its items, in order.</summary>
    public IReadOnlyList<ItemId> Items { get; private set; } = [];

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>Whether it stands for several items.</summary>
    public bool IsGroup => Items.Count > 1;

    /// <summary>All that people decided of it.</summary>
    public EntryState State => new(Id, Key, Horizon, Place, Title, Outcome, Display, Items);

    /// <summary>Puts it somewhere.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Nobody puts an entry under Done: its items' statuses do.</exception>
    public void MoveTo(RoadmapHorizon horizon, string place)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(horizon, RoadmapHorizon.Done);
        (Horizon, Place) = (horizon, place);
    }

    /// <summary>Words it for readers.</summary>
    public void Describe(string? title, string? outcome) => (Title, Outcome) = (title, outcome);

    /// <summary>Chooses what is shown to whom.</summary>
    public void Show(RoadmapDisplay display) => Display = display;

    /// <summary>Gives it other items.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are none, or more than <see cref="MaxItems"/>.</exception>
    public void Hold(IReadOnlyList<ItemId> items)
    {
        ArgumentOutOfRangeException.ThrowIfZero(items.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(items.Count, MaxItems);
        Items = items;
    }

    /// <summary>Puts everything back.</summary>
    /// <exception cref="ArgumentException">The state is of another entry.</exception>
    public void Restore(EntryState state)
    {
        if (state.Id != Id)
        {
            throw new ArgumentException("This state is of another entry.", nameof(state));
        }

        MoveTo(state.Horizon, state.Place);
        Describe(state.Title, state.Outcome);
        Show(state.Display);
        Hold(state.Items);
    }
}
