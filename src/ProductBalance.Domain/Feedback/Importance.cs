namespace ProductBalance.Domain.Feedback;

/// <summary>How much an entry of a roadmap matters to one of its readers, from least to most.</summary>
public enum Importance
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Somewhat.</summary>
    Some,

    /// <summary>Much.</summary>
    Much,

    /// <summary>Very much.</summary>
    Most,
}
