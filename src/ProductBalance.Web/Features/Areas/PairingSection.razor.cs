using Microsoft.AspNetCore.Components;
using ProductBalance.Data;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Areas;

/// <summary>What is suggested to be done before or with an item, in its panel.</summary>
public sealed partial class PairingSection(PairingQueries queries, PairingDesk desk)
{
    private IReadOnlyList<PairingView> _views = [];

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public required Product Product { get; set; }

    [Parameter, EditorRequired]
    public required int Number { get; set; }

    /// <summary>One of them became a link.</summary>
    [Parameter]
    public EventCallback OnLinked { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        try
        {
            _views = await queries.OfItemAsync(Actor, Product.Id, Number, CancellationToken.None);
        }
        catch (NotFoundException)
        {
            _views = []; // the panel says that the item is gone
        }
    }

    private async Task AcceptAsync(PairingView view)
    {
        await desk.AcceptAsync(Actor, Product.Id, view);
        await OnLinked.InvokeAsync();
    }

    private async Task DismissAsync(PairingView view)
    {
        await desk.DismissAsync(Actor, Product.Id, view);
        await LoadAsync();
    }
}
