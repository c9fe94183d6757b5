using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using MudBlazor.Services;
using ProductBalance.Domain.Access;

namespace ProductBalance.Web.Tests.Support;

/// <summary>What every component test starts from: MudBlazor's services, script that answers nothing, a signed-in person.</summary>
public abstract class WebTestContext : BunitContext
{
    protected WebTestContext()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton<IHostApplicationLifetime>(
            new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance)
        );
        RenderTree.Add<Microsoft.AspNetCore.Components.CascadingValue<Actor>>(cascade =>
            cascade.Add(value => value.Value, Ada)
        );
    }

    protected static Actor Ada { get; } =
        new(
            new Guid("01890000-0000-7000-8000-000000000001"),
            "Ada Lovelace",
            IsAdministrator: false,
            Scope: null,
            "session"
        );
}
