using ProductBalance.Data.Rounds;
using ProductBalance.Domain.Rounds;

namespace ProductBalance.Web.Features.Rounds;

/// <summary>The fields of the form that starts a round.</summary>
public sealed class RoundFields
{
    public string Field { get; set; } = EstimatedQuantity.Effort.Field;

    public SortedSet<int> Items { get; } = [];

    public HashSet<Guid> Members { get; } = [];

    public DateOnly? ClosesOn { get; set; }

    public void Toggle(int item)
    {
        if (!Items.Remove(item))
        {
            Items.Add(item);
        }
    }

    public void Toggle(Guid member)
    {
        if (!Members.Remove(member))
        {
            Members.Add(member);
        }
    }

    public RoundInput ToInput() => new(Field, [.. Items], [.. Members], ClosesOn);
}
