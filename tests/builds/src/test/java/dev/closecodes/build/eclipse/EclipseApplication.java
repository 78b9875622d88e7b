package dev.closecodes.build.eclipse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Eclipse without a window: opens the project of a folder and builds it with its incremental builder, first as it is, then with an
 * edited registry, then with the annotated file saved again. Says after each build what a code is called in what was
 * generated, and which problems there are. EclipseTest makes a bundle of it.
 */
public final class EclipseApplication implements IApplication {

    private IProject project;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        open(Path.of(arguments[0]));
        build("opened", IncrementalProjectBuilder.FULL_BUILD);
        project.getFile("src/com/acme/chat/Main.java").touch(null);
        build("Main.java saved", IncrementalProjectBuilder.INCREMENTAL_BUILD);

        Path registry = Path.of(arguments[0], "src/com/acme/chat/house.yaml");
        Files.writeString(registry, Files.readString(registry).replace("Account closed", "Account gone"));
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        build("registry edited", IncrementalProjectBuilder.INCREMENTAL_BUILD);

        project.getFile("src/com/acme/chat/package-info.java").touch(null);
        build("package-info.java saved", IncrementalProjectBuilder.INCREMENTAL_BUILD);
        System.out.flush();
        // Threads of the workspace would go on.
        Runtime.getRuntime().halt(0);
        return EXIT_OK;
    }

    private void open(Path folder) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        // Each build is one that was asked for.
        IWorkspaceDescription settings = workspace.getDescription();
        settings.setAutoBuilding(false);
        workspace.setDescription(settings);
        IProjectDescription description = workspace.loadProjectDescription(
                IPath.fromOSString(folder.resolve(".project").toString()));
        project = workspace.getRoot().getProject(description.getName());
        project.create(description, null);
        project.open(null);
    }

    private void build(String what, int kind) throws CoreException, IOException {
        project.build(kind, new NullProgressMonitor());
        Path generated = Path.of(project.getLocation().toOSString(), ".apt_generated/com/acme/chat/CloseCodes.java");
        String text = Files.exists(generated) ? Files.readString(generated) : "";
        System.out.println(what + ": "
                + (text.contains("Account gone") ? "gone" : text.contains("Account closed") ? "closed" : "nothing"));
        for (IMarker marker : project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
            System.out.println(marker.getResource() + ": " + marker.getAttribute(IMarker.MESSAGE));
        }
    }

    @Override
    public void stop() {
        // It has stopped by itself.
    }
}
