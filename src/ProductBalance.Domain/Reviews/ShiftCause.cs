namespace ProductBalance.Domain.Reviews;

/// <summary>What moves an item in the ranking.</summary>
public enum ShiftCause
{
    /// <summary>People changed its own figures.</summary>
    OwnFigures,

    /// <summary>Items came into the list above it.</summary>
    NewItems,

    /// <summary>Items above it left the list.</summary>
    ItemsLeft,

    /// <summary>People changed other items.</summary>
    OtherItems,

    /// <summary>Another score model, other settings or rates.</summary>
    Model,

    /// <summary>Days passed: deadlines and the horizon came nearer.</summary>
    Time,

    /// <summary>Somebody held items against their scores.</summary>
    Overrides,
}
