using ProductBalance.Data.Exchange.Mapping;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Gives the words of MoSCoW one spelling and leaves all others as they are.</summary>
internal static class PriorityWords
{
    public static string? Of(string? priority) =>
        WordForm.Of(priority ?? "") switch
        {
            "must" or "must have" or "musthave" => "Must",
            "should" or "should have" or "shouldhave" => "Should",
            "could" or "could have" or "couldhave" => "Could",
            "wont" or "won t" or "won t have" or "wont have" or "would" or "would have" => "Won't",
            _ => priority,
        };
}
