using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using ProductBalance.Data;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Settings;
using ProductBalance.Web.Shared;

namespace ProductBalance.Web.Tests.Support;

/// <summary>Components on the real stores: the application runs beside them, and Ada is somebody in its one product.</summary>
public abstract class SettingsTestContext : WebTestContext, IAsyncLifetime
{
    protected AppHost App { get; } = new();

    protected Product Product { get; private set; } = null!; // set before a test begins

    /// <summary>What Ada is in the product; to be set before a component is shown.</summary>
    protected virtual Role Role => Role.ProductManager;

    public async ValueTask InitializeAsync()
    {
        Services.AddScoped<Attempts>().AddScoped<Confirmation>();
        Services.AddFallbackServiceProvider(new DataServices(App.Services));
        await App.AddPersonAsync("ada", ada => (ada.Id, ada.DisplayName) = (Ada.UserId, Ada.Name));
        var manager = await App.AddPersonAsync("grace");
        await App.AddProductAsync(manager, "Webshop", "webshop");
        await ReloadAsync();
        await ChangeAsync(db => db.Add(new Membership(Product.Id, Ada.UserId, Role, teamId: null)));
        RenderTree.Add<CascadingValue<Standing>>(cascade =>
            cascade.Add(value => value.Value, new Standing(Ada, Role, TeamId: null))
        );
        RenderTree.Add<CascadingValue<SettingsRevision>>(cascade =>
            cascade.Add(value => value.Value, new SettingsRevision(0))
        );
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await App.DisposeAsync();
    }

    /// <summary>A section of the settings, as the page shows it.</summary>
    protected IRenderedComponent<CascadingValue<Product>> Show<TSection>()
        where TSection : IComponent =>
        Render<CascadingValue<Product>>(cascade =>
            cascade.Add(value => value.Value, Product).AddChildContent<TSection>()
        );

    /// <summary>The sentences that a snackbar shows.</summary>
    protected IEnumerable<string?> Told() =>
        Services.GetRequiredService<ISnackbar>().ShownSnackbars.Select(s => s.Message);

    protected async Task ReloadAsync()
    {
        await using var db = await OpenAsync();
        Product = await db.Products.AsNoTracking().SingleAsync(product => product.Slug == "webshop");
    }

    protected async Task ChangeAsync(Action<BalanceDbContext> change)
    {
        await using var db = await OpenAsync();
        change(db);
        await db.SaveChangesAsync();
    }

    protected Task<BalanceDbContext> OpenAsync() =>
        App.Services.GetRequiredService<IDbContextFactory<BalanceDbContext>>().CreateDbContextAsync();
}
