using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Freshness;

namespace ProductBalance.Data.Freshness;

/// <summary>An estimate of an item that somebody should look at again.</summary>
internal sealed record StaleEstimate(BacklogItem Item, EstimateAge Age)
{
    /// <summary>What history keeps of the reminder: the value that was too old.</summary>
    public FieldChange ToFieldChange()
    {
        var value = EstimateJson.Of(Item.Content, Age.Field);
        return new()
        {
            ItemId = Item.Id,
            Field = Age.Field,
            Before = value,
            After = value,
        };
    }
}
