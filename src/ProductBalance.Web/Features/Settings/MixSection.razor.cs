using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;
using ProductBalance.Data.Planning;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>The mix policy and how it came about. A change of somebody else shows when the form is opened anew.</summary>
public sealed partial class MixSection(MixPolicyQueries queries, MixPolicyStore store)
{
    private IReadOnlyList<MixPolicyVersion>? _history;
    private MixFields _fields = new();
    private int _seen;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    [CascadingParameter]
    public required Standing Standing { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        _history = await queries.HistoryAsync(Actor, Product.Id, CancellationToken.None);
        var newest = _history.Count > 0 ? _history[0] : null;
        (_fields, _seen) = (MixFields.Of(newest?.Policy ?? new MixPolicy()), newest?.Number ?? 0);
    }

    // On the version that the form was loaded with.
    private Task SaveAsync() =>
        store.ChangeAsync(Actor, Product.Id, _fields.ToPolicy(), _fields.Reason, _seen, CancellationToken.None);

    private static string WordsOf(MixPolicy policy) =>
        $"tech {Figures.Percent(policy.TechShareMin)} to {Figures.Percent(policy.TechShareMax)}, "
        + $"{policy.ShowableMin} to show of at most {Figures.Days(policy.ShowableMaxDays)}, "
        + $"{policy.ShowableMinWhenTechHeavy} above {Figures.Percent(policy.TechHeavyAt)} tech";
}
